# Generated from overlays/3.57.0.json.
"""The union `DecisionQuestionParam` and its members."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .decision_choice_option_param import DecisionChoiceOptionParam
from .decision_input_text_param import DecisionInputTextParam
from .decision_json_object_param import DecisionJSONObjectParam

__all__ = [
    "Choice",
    "ChoiceInstructionsParts",
    "ChoiceInstructionsPartsInputImage",
    "ChoiceInstructionsPartsInputJSON",
    "DecisionQuestionParam",
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


class ChoiceInstructionsPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


class ChoiceInstructionsPartsInputJSON(TypedDict):
    data: DecisionJSONObjectParam | Sequence[DecisionJSONObjectParam]
    type: Literal["input_json"]


ChoiceInstructionsParts: TypeAlias = (
    DecisionInputTextParam | ChoiceInstructionsPartsInputImage | ChoiceInstructionsPartsInputJSON
)


class Choice(TypedDict, total=False):
    choices: Required[Sequence[DecisionChoiceOptionParam]]
    instructions: Required[str | Sequence[ChoiceInstructionsParts]]
    type: Required[Literal["choice"]]
    name: str


class PredicateInstructionsPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


class PredicateInstructionsPartsInputJSON(TypedDict):
    data: DecisionJSONObjectParam | Sequence[DecisionJSONObjectParam]
    type: Literal["input_json"]


PredicateInstructionsParts: TypeAlias = (
    DecisionInputTextParam | PredicateInstructionsPartsInputImage | PredicateInstructionsPartsInputJSON
)


class Predicate(TypedDict, total=False):
    instructions: Required[str | Sequence[PredicateInstructionsParts]]
    type: Required[Literal["predicate"]]
    name: str


class ScoreInstructionsPartsInputImage(TypedDict, total=False):
    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None


class ScoreInstructionsPartsInputJSON(TypedDict):
    data: DecisionJSONObjectParam | Sequence[DecisionJSONObjectParam]
    type: Literal["input_json"]


ScoreInstructionsParts: TypeAlias = (
    DecisionInputTextParam | ScoreInstructionsPartsInputImage | ScoreInstructionsPartsInputJSON
)


class ScoreLevel(TypedDict, total=False):
    label: Required[str]
    description: str


class Score(TypedDict, total=False):
    instructions: Required[str | Sequence[ScoreInstructionsParts]]
    levels: Required[Sequence[ScoreLevel]]
    type: Required[Literal["score"]]
    name: str


DecisionQuestionParam: TypeAlias = Choice | Predicate | Score
"""Request form of `DecisionQuestion`."""
