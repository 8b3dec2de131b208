# Generated from openapi.json.
"""Parameters of `evals.runs.create()`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..graders.grader_inputs_param import GraderInputsParamItem
from ..responses.response_format_text_config_param import ResponseFormatTextConfigParam
from ..responses.response_input_audio_param import ResponseInputAudioParam
from ..responses.response_input_text_param import ResponseInputTextParam
from ..responses.tool_param import ToolParam
from ..shared.reasoning_effort import ReasoningEffort
from ..shared_params.metadata import Metadata
from .create_eval_completions_run_data_source_param import CreateEvalCompletionsRunDataSourceParam
from .create_eval_jsonl_run_data_source_param import CreateEvalJSONLRunDataSourceParam

__all__ = [
    "DataSource",
    "DataSourceCreateEvalResponsesRunDataSource",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessages",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage",
    "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText",
    "DataSourceCreateEvalResponsesRunDataSourceSamplingParams",
    "DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText",
    "DataSourceCreateEvalResponsesRunDataSourceSource",
    "DataSourceCreateEvalResponsesRunDataSourceSourceFileContent",
    "DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent",
    "DataSourceCreateEvalResponsesRunDataSourceSourceFileID",
    "DataSourceCreateEvalResponsesRunDataSourceSourceResponses",
    "RunCreateParams",
]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage(TypedDict):
    role: str
    content: str


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText(TypedDict):
    type: Literal["output_text"]
    text: str


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage(
    TypedDict, total=False
):
    type: Required[Literal["input_image"]]
    image_url: Required[str]
    detail: str


DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
    str
    | ResponseInputTextParam
    | DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText
    | DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage
    | ResponseInputAudioParam
    | Sequence[GraderInputsParamItem]
)


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem(TypedDict, total=False):
    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent]
    type: Literal["message"]


DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate: TypeAlias = (
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage
    | DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem
)


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate(TypedDict):
    type: Literal["template"]
    template: Sequence[DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate]


class DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference(TypedDict):
    type: Literal["item_reference"]
    item_reference: str


DataSourceCreateEvalResponsesRunDataSourceInputMessages: TypeAlias = (
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate
    | DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference
)


class DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText(TypedDict, total=False):
    format: ResponseFormatTextConfigParam


class DataSourceCreateEvalResponsesRunDataSourceSamplingParams(TypedDict, total=False):
    reasoning_effort: ReasoningEffort | None
    """`"medium"` by default."""
    temperature: float
    """1 by default."""
    max_completion_tokens: int
    top_p: float
    """1 by default."""
    seed: int
    """42 by default."""
    tools: Sequence[ToolParam]
    text: DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText


class DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent(TypedDict, total=False):
    item: Required[Mapping[str, object]]
    sample: Mapping[str, object]


class DataSourceCreateEvalResponsesRunDataSourceSourceFileContent(TypedDict):
    type: Literal["file_content"]
    content: Sequence[DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent]


class DataSourceCreateEvalResponsesRunDataSourceSourceFileID(TypedDict):
    type: Literal["file_id"]
    id: str


class DataSourceCreateEvalResponsesRunDataSourceSourceResponses(TypedDict, total=False):
    type: Required[Literal["responses"]]
    metadata: Mapping[str, object] | None
    model: str | None
    instructions_search: str | None
    created_after: int | None
    """At least 0."""
    created_before: int | None
    """At least 0."""
    reasoning_effort: ReasoningEffort | None
    temperature: float | None
    top_p: float | None
    users: Sequence[str] | None
    tools: Sequence[str] | None


DataSourceCreateEvalResponsesRunDataSourceSource: TypeAlias = (
    DataSourceCreateEvalResponsesRunDataSourceSourceFileContent
    | DataSourceCreateEvalResponsesRunDataSourceSourceFileID
    | DataSourceCreateEvalResponsesRunDataSourceSourceResponses
)


class DataSourceCreateEvalResponsesRunDataSource(TypedDict, total=False):
    type: Required[Literal["responses"]]
    input_messages: DataSourceCreateEvalResponsesRunDataSourceInputMessages
    sampling_params: DataSourceCreateEvalResponsesRunDataSourceSamplingParams
    model: str
    source: Required[DataSourceCreateEvalResponsesRunDataSourceSource]


DataSource: TypeAlias = (
    CreateEvalJSONLRunDataSourceParam
    | CreateEvalCompletionsRunDataSourceParam
    | DataSourceCreateEvalResponsesRunDataSource
)


class RunCreateParams(TypedDict, total=False):
    """What `client.evals.runs.create()` takes."""

    name: str | Omit
    metadata: Metadata | Omit | None
    data_source: Required[DataSource]
