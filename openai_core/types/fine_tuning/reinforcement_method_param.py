# Generated from openapi.json.
"""The request dict `ReinforcementMethodParam` and its parts."""

from __future__ import annotations

from typing import Required, TypeAlias

from typing_extensions import TypedDict

from ..graders.multi_grader_param import MultiGraderParam
from ..graders.python_grader_param import PythonGraderParam
from ..graders.score_model_grader_param import ScoreModelGraderParam
from ..graders.string_check_grader_param import StringCheckGraderParam
from ..graders.text_similarity_grader_param import TextSimilarityGraderParam
from .reinforcement_hyperparameters_param import ReinforcementHyperparametersParam

__all__ = ["Grader", "ReinforcementMethodParam"]

Grader: TypeAlias = (
    StringCheckGraderParam | TextSimilarityGraderParam | PythonGraderParam | ScoreModelGraderParam | MultiGraderParam
)


class ReinforcementMethodParam(TypedDict, total=False):
    """Request form of `ReinforcementMethod`."""

    grader: Required[Grader]
    hyperparameters: ReinforcementHyperparametersParam
