# Generated from overlays/3.57.0.json.
"""The request dict `DecisionTriggerParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from .decision_choice_option_param import DecisionChoiceOptionParam
from .decision_question_param import Choice, DecisionQuestionParam, Predicate, Score, ScoreLevel

__all__ = [
    "DecisionTriggerParam",
    "Decisions",
    "DecisionsQuestion",
    "DecisionsQuestionQuestionParamChoice",
    "DecisionsQuestionQuestionParamChoiceChoice",
    "DecisionsQuestionQuestionParamPredicate",
    "DecisionsQuestionQuestionParamScore",
    "DecisionsQuestionQuestionParamScoreLevel",
]


class Decisions(TypedDict):
    questions: Sequence[DecisionQuestionParam]


class DecisionTriggerParam(TypedDict):
    """Request form of `DecisionTrigger`."""

    decisions: Decisions
    event_type: Literal["session.input_transcript.delta", "session.output_transcript.delta"]
    type: Literal["decisions"]


DecisionsQuestion: TypeAlias = DecisionQuestionParam

DecisionsQuestionQuestionParamChoice: TypeAlias = Choice

DecisionsQuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOptionParam

DecisionsQuestionQuestionParamPredicate: TypeAlias = Predicate

DecisionsQuestionQuestionParamScore: TypeAlias = Score

DecisionsQuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
