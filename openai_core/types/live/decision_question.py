# Generated from overlays/3.57.0.json.
"""The union `DecisionQuestion` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .decision_choice_option import DecisionChoiceOption
from .decision_input_text import DecisionInputText
from .decision_json_object import DecisionJSONObject

__all__ = [
    "Choice",
    "ChoiceInstructionsParts",
    "ChoiceInstructionsPartsInputImage",
    "ChoiceInstructionsPartsInputJSON",
    "DecisionQuestion",
    "Predicate",
    "PredicateInstructionsParts",
    "PredicateInstructionsPartsInputImage",
    "PredicateInstructionsPartsInputJSON",
    "Score",
    "ScoreInstructionsParts",
    "ScoreInstructionsPartsInputImage",
    "ScoreInstructionsPartsInputJSON",
    "ScoreLevel",
]


class ChoiceInstructionsPartsInputImage(Model, tag_field="type", tag="input_image"):
    image_url: str
    type: Literal["input_image"] = "input_image"
    detail: Literal["low", "high", "auto", "original"] | None = None


class ChoiceInstructionsPartsInputJSON(Model, tag_field="type", tag="input_json"):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"] = "input_json"


ChoiceInstructionsParts: TypeAlias = (
    DecisionInputText | ChoiceInstructionsPartsInputImage | ChoiceInstructionsPartsInputJSON
)


class Choice(Model, tag_field="type", tag="choice"):
    choices: list[DecisionChoiceOption]
    instructions: str | list[ChoiceInstructionsParts]
    type: Literal["choice"] = "choice"
    name: str | None = None


class PredicateInstructionsPartsInputImage(Model, tag_field="type", tag="input_image"):
    image_url: str
    type: Literal["input_image"] = "input_image"
    detail: Literal["low", "high", "auto", "original"] | None = None


class PredicateInstructionsPartsInputJSON(Model, tag_field="type", tag="input_json"):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"] = "input_json"


PredicateInstructionsParts: TypeAlias = (
    DecisionInputText | PredicateInstructionsPartsInputImage | PredicateInstructionsPartsInputJSON
)


class Predicate(Model, tag_field="type", tag="predicate"):
    instructions: str | list[PredicateInstructionsParts]
    type: Literal["predicate"] = "predicate"
    name: str | None = None


class ScoreInstructionsPartsInputImage(Model, tag_field="type", tag="input_image"):
    image_url: str
    type: Literal["input_image"] = "input_image"
    detail: Literal["low", "high", "auto", "original"] | None = None


class ScoreInstructionsPartsInputJSON(Model, tag_field="type", tag="input_json"):
    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal["input_json"] = "input_json"


ScoreInstructionsParts: TypeAlias = (
    DecisionInputText | ScoreInstructionsPartsInputImage | ScoreInstructionsPartsInputJSON
)


class ScoreLevel(Model):
    label: str
    description: str | None = None


class Score(Model, tag_field="type", tag="score"):
    instructions: str | list[ScoreInstructionsParts]
    levels: list[ScoreLevel]
    type: Literal["score"] = "score"
    name: str | None = None


DecisionQuestion: TypeAlias = Choice | Predicate | Score
"""A decision question, of any kind."""
