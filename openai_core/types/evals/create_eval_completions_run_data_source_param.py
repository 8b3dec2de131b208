# Generated from openapi.json.
"""The request dict `CreateEvalCompletionsRunDataSourceParam` and its parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ..chat.chat_completion_function_tool_param import ChatCompletionFunctionToolParam
from ..graders.grader_inputs_param import GraderInputsParamItem
from ..responses.easy_input_message_param import EasyInputMessageParam
from ..responses.response_input_audio_param import ResponseInputAudioParam
from ..responses.response_input_text_param import ResponseInputTextParam
from ..shared.reasoning_effort import ReasoningEffort
from ..shared_params.metadata import Metadata
from ..shared_params.response_format_json_object import ResponseFormatJSONObject
from ..shared_params.response_format_json_schema import ResponseFormatJSONSchema
from ..shared_params.response_format_text import ResponseFormatText

__all__ = [
    "CreateEvalCompletionsRunDataSourceParam",
    "InputMessages",
    "InputMessagesItemReference",
    "InputMessagesTemplate",
    "InputMessagesTemplateTemplate",
    "InputMessagesTemplateTemplateEvalItem",
    "InputMessagesTemplateTemplateEvalItemContent",
    "InputMessagesTemplateTemplateEvalItemContentInputImage",
    "InputMessagesTemplateTemplateEvalItemContentOutputText",
    "SamplingParams",
    "SamplingParamsResponseFormat",
    "Source",
    "SourceFileContent",
    "SourceFileContentContent",
    "SourceFileID",
    "SourceStoredCompletions",
]


class InputMessagesTemplateTemplateEvalItemContentOutputText(TypedDict):
    type: Literal["output_text"]
    text: str


class InputMessagesTemplateTemplateEvalItemContentInputImage(TypedDict, total=False):
    type: Required[Literal["input_image"]]
    image_url: Required[str]
    detail: str


InputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
    str
    | ResponseInputTextParam
    | InputMessagesTemplateTemplateEvalItemContentOutputText
    | InputMessagesTemplateTemplateEvalItemContentInputImage
    | ResponseInputAudioParam
    | Sequence[GraderInputsParamItem]
)


class InputMessagesTemplateTemplateEvalItem(TypedDict, total=False):
    role: Required[Literal["user", "assistant", "system", "developer"]]
    content: Required[InputMessagesTemplateTemplateEvalItemContent]
    type: Literal["message"]


InputMessagesTemplateTemplate: TypeAlias = EasyInputMessageParam | InputMessagesTemplateTemplateEvalItem


class InputMessagesTemplate(TypedDict):
    type: Literal["template"]
    template: Sequence[InputMessagesTemplateTemplate]


class InputMessagesItemReference(TypedDict):
    type: Literal["item_reference"]
    item_reference: str


InputMessages: TypeAlias = InputMessagesTemplate | InputMessagesItemReference

SamplingParamsResponseFormat: TypeAlias = ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject


class SamplingParams(TypedDict, total=False):
    reasoning_effort: ReasoningEffort | None
    """`"medium"` by default."""
    temperature: float
    """1 by default."""
    max_completion_tokens: int
    top_p: float
    """1 by default."""
    seed: int
    """42 by default."""
    response_format: SamplingParamsResponseFormat
    tools: Sequence[ChatCompletionFunctionToolParam]


class SourceFileContentContent(TypedDict, total=False):
    item: Required[Mapping[str, object]]
    sample: Mapping[str, object]


class SourceFileContent(TypedDict):
    type: Literal["file_content"]
    content: Sequence[SourceFileContentContent]


class SourceFileID(TypedDict):
    type: Literal["file_id"]
    id: str


class SourceStoredCompletions(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    metadata: Metadata | None
    model: str | None
    created_after: int | None
    created_before: int | None
    limit: int | None


Source: TypeAlias = SourceFileContent | SourceFileID | SourceStoredCompletions


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    """Request form of `CreateEvalCompletionsRunDataSource`."""

    type: Required[Literal["completions"]]
    input_messages: InputMessages
    sampling_params: SamplingParams
    model: str
    source: Required[Source]
