# Generated from overlays/3.57.0.json.
"""The request dict `DecisionsDelegationConfigParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from typing_extensions import TypedDict

from .decision_choice_option_param import DecisionChoiceOptionParam
from .decision_question_param import Choice, DecisionQuestionParam, Predicate, Score, ScoreLevel

__all__ = [
    "DecisionsDelegationConfigParam",
    "Question",
    "QuestionQuestionParamChoice",
    "QuestionQuestionParamChoiceChoice",
    "QuestionQuestionParamPredicate",
    "QuestionQuestionParamScore",
    "QuestionQuestionParamScoreLevel",
]


class DecisionsDelegationConfigParam(TypedDict):
    """Request form of `DecisionsDelegationConfig`."""

    model: str
    questions: Sequence[DecisionQuestionParam]


Question: TypeAlias = DecisionQuestionParam

QuestionQuestionParamChoice: TypeAlias = Choice

QuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOptionParam

QuestionQuestionParamPredicate: TypeAlias = Predicate

QuestionQuestionParamScore: TypeAlias = Score

QuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
