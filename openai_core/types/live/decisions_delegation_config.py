# Generated from overlays/3.57.0.json.
"""The struct `DecisionsDelegationConfig`."""

from __future__ import annotations

from typing import TypeAlias

from ...model import Model
from .decision_choice_option import DecisionChoiceOption
from .decision_question import Choice, DecisionQuestion, Predicate, Score, ScoreLevel

__all__ = [
    "DecisionsDelegationConfig",
    "Question",
    "QuestionQuestionParamChoice",
    "QuestionQuestionParamChoiceChoice",
    "QuestionQuestionParamPredicate",
    "QuestionQuestionParamScore",
    "QuestionQuestionParamScoreLevel",
]


class DecisionsDelegationConfig(Model):
    """What `decisions` of `DelegationDecisions` holds."""

    model: str
    questions: list[DecisionQuestion]


Question: TypeAlias = DecisionQuestion

QuestionQuestionParamChoice: TypeAlias = Choice

QuestionQuestionParamChoiceChoice: TypeAlias = DecisionChoiceOption

QuestionQuestionParamPredicate: TypeAlias = Predicate

QuestionQuestionParamScore: TypeAlias = Score

QuestionQuestionParamScoreLevel: TypeAlias = ScoreLevel
