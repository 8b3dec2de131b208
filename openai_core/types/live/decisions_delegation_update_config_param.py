# Generated from overlays/3.57.0.json.
"""The request dict `DecisionsDelegationUpdateConfigParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from typing_extensions import TypedDict

from .decision_choice_option_param import DecisionChoiceOptionParam
from .decision_question_param import Choice, DecisionQuestionParam, Predicate, Score, ScoreLevel

__all__ = [
    "DecisionsDelegationUpdateConfigParam",
    "Question",
    "QuestionQuestionParamChoice",
    "QuestionQuestionParamChoiceChoice",
    "QuestionQuestionParamPredicate",
    "QuestionQuestionParamScore",
    "QuestionQuestionParamScoreLevel",
]


class DecisionsDelegationUpdateConfigParam(TypedDict, total=False):
    """Request form of `DecisionsDelegationUpdateConfig`."""

    model: str
    questions: Sequence[DecisionQuestionParam]


Question: TypeAlias = DecisionQuestionParam

QuestionQuestionParamChoice: TypeAlias = Choice

QuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOptionParam

QuestionQuestionParamPredicate: TypeAlias = Predicate

QuestionQuestionParamScore: TypeAlias = Score

QuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
