# Generated from openapi.json.
"""The struct `GraderValidateResponse` and its parts."""

from __future__ import annotations

from typing import TypeAlias

from ....model import Model
from ...graders.multi_grader import MultiGrader
from ...graders.python_grader import PythonGrader
from ...graders.score_model_grader import ScoreModelGrader
from ...graders.string_check_grader import StringCheckGrader
from ...graders.text_similarity_grader import TextSimilarityGrader

__all__ = ["Grader", "GraderValidateResponse"]

Grader: TypeAlias = StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader


class GraderValidateResponse(Model):
    """The answer of `client.fine_tuning.alpha.graders.validate()`."""

    grader: Grader | None = None
