# Generated from openapi.json.
"""The struct `RunCancelResponse` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import field

from ...model import Model
from ..graders.grader_inputs import GraderInputs
from ..responses.response_format_text_config import ResponseFormatTextConfig
from ..responses.response_input_audio import ResponseInputAudio
from ..responses.response_input_text import ResponseInputText
from ..responses.tool import Tool
from ..shared.metadata import Metadata
from ..shared.reasoning_effort import ReasoningEffort
from .create_eval_completions_run_data_source import CreateEvalCompletionsRunDataSource
from .create_eval_jsonl_run_data_source import CreateEvalJSONLRunDataSource
from .eval_api_error import EvalAPIError

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
    "RunCancelResponse",
]


class ResultCounts(Model):
    total: int
    errored: int
    failed: int
    passed: int


class PerModelUsage(Model):
    run_model_name: str = field(name="model_name")
    invocation_count: int
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    cached_tokens: int


class PerTestingCriteriaResult(Model):
    testing_criteria: str
    passed: int
    failed: int


class DataSourceResponsesInputMessagesTemplateTemplateChatMessage(Model):
    role: str
    content: str


class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText(
    Model, tag_field="type", tag="output_text"
):
    type: Literal["output_text"] = "output_text"
    text: str


class DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage(
    Model, tag_field="type", tag="input_image"
):
    type: Literal["input_image"] = "input_image"
    image_url: str
    detail: str | None = None


DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
    str
    | ResponseInputText
    | DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText
    | DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage
    | ResponseInputAudio
    | GraderInputs
)


class DataSourceResponsesInputMessagesTemplateTemplateEvalItem(Model):
    role: Literal["user", "assistant", "system", "developer"]
    content: DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent
    type: Literal["message"] | None = None


DataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = (
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage
    | DataSourceResponsesInputMessagesTemplateTemplateEvalItem
)


class DataSourceResponsesInputMessagesTemplate(Model, tag_field="type", tag="template"):
    type: Literal["template"] = "template"
    template: list[DataSourceResponsesInputMessagesTemplateTemplate]


class DataSourceResponsesInputMessagesItemReference(Model, tag_field="type", tag="item_reference"):
    type: Literal["item_reference"] = "item_reference"
    item_reference: str


DataSourceResponsesInputMessages: TypeAlias = (
    DataSourceResponsesInputMessagesTemplate | DataSourceResponsesInputMessagesItemReference
)


class DataSourceResponsesSamplingParamsText(Model):
    format: ResponseFormatTextConfig | None = None


class DataSourceResponsesSamplingParams(Model):
    reasoning_effort: ReasoningEffort | None = None
    """`"medium"` by default."""
    temperature: float | None = None
    """1 by default."""
    max_completion_tokens: int | None = None
    top_p: float | None = None
    """1 by default."""
    seed: int | None = None
    """42 by default."""
    tools: list[Tool] | None = None
    text: DataSourceResponsesSamplingParamsText | None = None


class DataSourceResponsesSourceFileContentContent(Model):
    item: dict[str, object]
    sample: dict[str, object] | None = None


class DataSourceResponsesSourceFileContent(Model, tag_field="type", tag="file_content"):
    type: Literal["file_content"] = "file_content"
    content: list[DataSourceResponsesSourceFileContentContent]


class DataSourceResponsesSourceFileID(Model, tag_field="type", tag="file_id"):
    type: Literal["file_id"] = "file_id"
    id: str


class DataSourceResponsesSourceResponses(Model, tag_field="type", tag="responses"):
    type: Literal["responses"] = "responses"
    metadata: dict[str, object] | None = None
    model: str | None = None
    instructions_search: str | None = None
    created_after: int | None = None
    """At least 0."""
    created_before: int | None = None
    """At least 0."""
    reasoning_effort: ReasoningEffort | None = None
    temperature: float | None = None
    top_p: float | None = None
    users: list[str] | None = None
    tools: list[str] | None = None


DataSourceResponsesSource: TypeAlias = (
    DataSourceResponsesSourceFileContent | DataSourceResponsesSourceFileID | DataSourceResponsesSourceResponses
)


class DataSourceResponses(Model, tag_field="type", tag="responses"):
    type: Literal["responses"] = "responses"
    input_messages: DataSourceResponsesInputMessages | None = None
    sampling_params: DataSourceResponsesSamplingParams | None = None
    model: str | None = None
    source: DataSourceResponsesSource


DataSource: TypeAlias = CreateEvalJSONLRunDataSource | CreateEvalCompletionsRunDataSource | DataSourceResponses


class RunCancelResponse(Model):
    """The answer of `client.evals.runs.cancel()`."""

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
