# Generated from openapi.json.
"""The request dict `MultiGraderParam` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from .label_model_grader_param import LabelModelGraderParam
from .python_grader_param import PythonGraderParam
from .score_model_grader_param import ScoreModelGraderParam
from .string_check_grader_param import StringCheckGraderParam
from .text_similarity_grader_param import TextSimilarityGraderParam

__all__ = ["Graders", "MultiGraderParam"]

Graders: TypeAlias = (
    StringCheckGraderParam
    | TextSimilarityGraderParam
    | PythonGraderParam
    | ScoreModelGraderParam
    | LabelModelGraderParam
)


class MultiGraderParam(TypedDict):
    """Request form of `MultiGrader`."""

    type: Literal["multi"]
    name: str
    graders: Graders
    calculate_output: str
