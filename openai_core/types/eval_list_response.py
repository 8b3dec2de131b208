# Generated from openapi.json.
"""The struct `EvalListResponse`."""

from __future__ import annotations

from typing import Literal

from ..model import Model
from .eval_create_response import (
    DataSourceConfig,
    DataSourceConfigLogs,
    TestingCriterion,
    TestingCriterionEvalGraderPython,
    TestingCriterionEvalGraderScoreModel,
    TestingCriterionEvalGraderTextSimilarity,
)
from .shared.metadata import Metadata

__all__ = [
    "DataSourceConfig",
    "DataSourceConfigLogs",
    "EvalListResponse",
    "TestingCriterion",
    "TestingCriterionEvalGraderPython",
    "TestingCriterionEvalGraderScoreModel",
    "TestingCriterionEvalGraderTextSimilarity",
]


class EvalListResponse(Model):
    """One item of `client.evals.list()`."""

    object: Literal["eval"]
    id: str
    name: str
    data_source_config: DataSourceConfig
    testing_criteria: list[TestingCriterion]
    created_at: int
    """Unix seconds."""
    metadata: Metadata | None = None
