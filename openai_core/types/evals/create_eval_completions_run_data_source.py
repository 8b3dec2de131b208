# Generated from openapi.json.
"""The struct `CreateEvalCompletionsRunDataSource` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from ..chat.chat_completion_function_tool import ChatCompletionFunctionTool
from ..graders.grader_inputs import GraderInputs
from ..responses.easy_input_message import EasyInputMessage
from ..responses.response_input_audio import ResponseInputAudio
from ..responses.response_input_text import ResponseInputText
from ..shared.metadata import Metadata
from ..shared.reasoning_effort import ReasoningEffort
from ..shared.response_format_json_object import ResponseFormatJSONObject
from ..shared.response_format_json_schema import ResponseFormatJSONSchema
from ..shared.response_format_text import ResponseFormatText

__all__ = [
    "CreateEvalCompletionsRunDataSource",
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


class InputMessagesTemplateTemplateEvalItemContentOutputText(Model, tag_field="type", tag="output_text"):
    type: Literal["output_text"] = "output_text"
    text: str


class InputMessagesTemplateTemplateEvalItemContentInputImage(Model, tag_field="type", tag="input_image"):
    type: Literal["input_image"] = "input_image"
    image_url: str
    detail: str | None = None


InputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
    str
    | ResponseInputText
    | InputMessagesTemplateTemplateEvalItemContentOutputText
    | InputMessagesTemplateTemplateEvalItemContentInputImage
    | ResponseInputAudio
    | GraderInputs
)


class InputMessagesTemplateTemplateEvalItem(Model):
    role: Literal["user", "assistant", "system", "developer"]
    content: InputMessagesTemplateTemplateEvalItemContent
    type: Literal["message"] | None = None


InputMessagesTemplateTemplate: TypeAlias = EasyInputMessage | InputMessagesTemplateTemplateEvalItem


class InputMessagesTemplate(Model, tag_field="type", tag="template"):
    type: Literal["template"] = "template"
    template: list[InputMessagesTemplateTemplate]


class InputMessagesItemReference(Model, tag_field="type", tag="item_reference"):
    type: Literal["item_reference"] = "item_reference"
    item_reference: str


InputMessages: TypeAlias = InputMessagesTemplate | InputMessagesItemReference

SamplingParamsResponseFormat: TypeAlias = ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject


class SamplingParams(Model):
    reasoning_effort: ReasoningEffort | None = None
    """`"medium"` by default."""
    temperature: float | None = None
    """1 by default."""
    max_completion_tokens: int | None = None
    top_p: float | None = None
    """1 by default."""
    seed: int | None = None
    """42 by default."""
    response_format: SamplingParamsResponseFormat | None = None
    tools: list[ChatCompletionFunctionTool] | None = None


class SourceFileContentContent(Model):
    item: dict[str, object]
    sample: dict[str, object] | None = None


class SourceFileContent(Model, tag_field="type", tag="file_content"):
    type: Literal["file_content"] = "file_content"
    content: list[SourceFileContentContent]


class SourceFileID(Model, tag_field="type", tag="file_id"):
    type: Literal["file_id"] = "file_id"
    id: str


class SourceStoredCompletions(Model, tag_field="type", tag="stored_completions"):
    type: Literal["stored_completions"] = "stored_completions"
    metadata: Metadata | None = None
    model: str | None = None
    created_after: int | None = None
    created_before: int | None = None
    limit: int | None = None


Source: TypeAlias = SourceFileContent | SourceFileID | SourceStoredCompletions


class CreateEvalCompletionsRunDataSource(Model, tag_field="type", tag="completions"):
    """The kind `completions` of `DataSource`."""

    type: Literal["completions"] = "completions"
    input_messages: InputMessages | None = None
    sampling_params: SamplingParams | None = None
    model: str | None = None
    source: Source
