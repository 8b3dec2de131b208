# Generated from overlays/3.57.0.json.
"""The struct `DecisionTrigger` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .decision_choice_option import DecisionChoiceOption
from .decision_question import Choice, DecisionQuestion, Predicate, Score, ScoreLevel

__all__ = [
    "DecisionTrigger",
    "Decisions",
    "DecisionsQuestion",
    "DecisionsQuestionQuestionParamChoice",
    "DecisionsQuestionQuestionParamChoiceChoice",
    "DecisionsQuestionQuestionParamPredicate",
    "DecisionsQuestionQuestionParamScore",
    "DecisionsQuestionQuestionParamScoreLevel",
]


class Decisions(Model):
    questions: list[DecisionQuestion]


class DecisionTrigger(Model):
    """What `triggers` of `SessionConfig` holds."""

    decisions: Decisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]


DecisionsQuestion: TypeAlias = DecisionQuestion

DecisionsQuestionQuestionParamChoice: TypeAlias = Choice

DecisionsQuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOption

DecisionsQuestionQuestionParamPredicate: TypeAlias = Predicate

DecisionsQuestionQuestionParamScore: TypeAlias = Score

DecisionsQuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
