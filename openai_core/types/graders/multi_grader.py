# Generated from openapi.json.
"""The struct `MultiGrader` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .label_model_grader import LabelModelGrader
from .python_grader import PythonGrader
from .score_model_grader import ScoreModelGrader
from .string_check_grader import StringCheckGrader
from .text_similarity_grader import TextSimilarityGrader

__all__ = ["Graders", "MultiGrader"]

Graders: TypeAlias = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | LabelModelGrader


class MultiGrader(Model, tag_field="type", tag="multi"):
    """The kind `multi` of `Grader`."""

    type: Literal["multi"] = "multi"
    name: str
    graders: Graders
    calculate_output: str
