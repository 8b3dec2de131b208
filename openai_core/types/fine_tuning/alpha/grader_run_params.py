# Generated from openapi.json.
"""Parameters of `fine_tuning.alpha.graders.run()`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Required, TypeAlias

from typing_extensions import TypedDict

from ....sentinels import Omit
from ...graders.multi_grader_param import MultiGraderParam
from ...graders.python_grader_param import PythonGraderParam
from ...graders.score_model_grader_param import ScoreModelGraderParam
from ...graders.string_check_grader_param import StringCheckGraderParam
from ...graders.text_similarity_grader_param import TextSimilarityGraderParam

__all__ = ["Grader", "GraderRunParams"]

Grader: TypeAlias = (
    StringCheckGraderParam | TextSimilarityGraderParam | PythonGraderParam | ScoreModelGraderParam | MultiGraderParam
)


class GraderRunParams(TypedDict, total=False):
    """What `client.fine_tuning.alpha.graders.run()` takes."""

    grader: Required[Grader]
    item: Mapping[str, object] | Omit
    model_sample: Required[str]
