# Generated from openapi.json.
"""The struct `RunRetrieveResponse`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..shared.metadata import Metadata
from .eval_api_error import EvalAPIError
from .run_cancel_response import (
    DataSource,
    DataSourceResponses,
    DataSourceResponsesInputMessages,
    DataSourceResponsesInputMessagesItemReference,
    DataSourceResponsesInputMessagesTemplate,
    DataSourceResponsesInputMessagesTemplateTemplate,
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItem,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage,
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText,
    DataSourceResponsesSamplingParams,
    DataSourceResponsesSamplingParamsText,
    DataSourceResponsesSource,
    DataSourceResponsesSourceFileContent,
    DataSourceResponsesSourceFileContentContent,
    DataSourceResponsesSourceFileID,
    DataSourceResponsesSourceResponses,
    PerModelUsage,
    PerTestingCriteriaResult,
    ResultCounts,
)

__all__ = [
    "DataSource",
    "DataSourceResponses",
    "DataSourceResponsesInputMessages",
    "DataSourceResponsesInputMessagesItemReference",
    "DataSourceResponsesInputMessagesTemplate",
    "DataSourceResponsesInputMessagesTemplateTemplate",
    "DataSourceResponsesInputMessagesTemplateTemplateChatMessage",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItem",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage",
    "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText",
    "DataSourceResponsesSamplingParams",
    "DataSourceResponsesSamplingParamsText",
    "DataSourceResponsesSource",
    "DataSourceResponsesSourceFileContent",
    "DataSourceResponsesSourceFileContentContent",
    "DataSourceResponsesSourceFileID",
    "DataSourceResponsesSourceResponses",
    "PerModelUsage",
    "PerTestingCriteriaResult",
    "ResultCounts",
    "RunRetrieveResponse",
]


class RunRetrieveResponse(Model):
    """The answer of `client.evals.runs.retrieve()`."""

    object: Literal["eval.run"]
    id: str
    eval_id: str
    status: str
    model: str
    name: str
    created_at: int
    """Unix seconds."""
    report_url: str
    result_counts: ResultCounts
    per_model_usage: list[PerModelUsage]
    per_testing_criteria_results: list[PerTestingCriteriaResult]
    data_source: DataSource
    metadata: Metadata | None = None
    error: EvalAPIError
