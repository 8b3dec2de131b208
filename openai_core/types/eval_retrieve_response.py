# Generated from openapi.json.
"""The struct `EvalRetrieveResponse`."""

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
    "EvalRetrieveResponse",
    "TestingCriterion",
    "TestingCriterionEvalGraderPython",
    "TestingCriterionEvalGraderScoreModel",
    "TestingCriterionEvalGraderTextSimilarity",
]


class EvalRetrieveResponse(Model):
    """The answer of `client.evals.retrieve()`."""

    object: Literal["eval"]
    id: str
    name: str
    data_source_config: DataSourceConfig
    testing_criteria: list[TestingCriterion]
    created_at: int
    """Unix seconds."""
    metadata: Metadata | None = None
