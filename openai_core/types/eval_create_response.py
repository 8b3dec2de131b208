# Generated from openapi.json.
"""The struct `EvalCreateResponse` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import field

from ..model import Model
from .eval_custom_data_source_config import EvalCustomDataSourceConfig
from .eval_stored_completions_data_source_config import EvalStoredCompletionsDataSourceConfig
from .graders.label_model_grader import LabelModelGrader
from .graders.python_grader import PythonGrader
from .graders.score_model_grader import ScoreModelGrader
from .graders.string_check_grader import StringCheckGrader
from .graders.text_similarity_grader import TextSimilarityGrader
from .shared.metadata import Metadata

__all__ = [
    "DataSourceConfig",
    "DataSourceConfigLogs",
    "EvalCreateResponse",
    "TestingCriterion",
    "TestingCriterionEvalGraderPython",
    "TestingCriterionEvalGraderScoreModel",
    "TestingCriterionEvalGraderTextSimilarity",
]


class DataSourceConfigLogs(Model, tag_field="type", tag="logs"):
    type: Literal["logs"] = "logs"
    metadata: Metadata | None = None
    schema_: dict[str, object] = field(name="schema")


DataSourceConfig: TypeAlias = EvalCustomDataSourceConfig | DataSourceConfigLogs | EvalStoredCompletionsDataSourceConfig


class TestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
    pass_threshold: float


class TestingCriterionEvalGraderPython(PythonGrader):
    pass_threshold: float | None = None


class TestingCriterionEvalGraderScoreModel(ScoreModelGrader):
    pass_threshold: float | None = None


TestingCriterion: TypeAlias = (
    LabelModelGrader
    | StringCheckGrader
    | TestingCriterionEvalGraderTextSimilarity
    | TestingCriterionEvalGraderPython
    | TestingCriterionEvalGraderScoreModel
)


class EvalCreateResponse(Model):
    """The answer of `client.evals.create()`."""

    object: Literal["eval"]
    id: str
    name: str
    data_source_config: DataSourceConfig
    testing_criteria: list[TestingCriterion]
    created_at: int
    """Unix seconds."""
    metadata: Metadata | None = None
