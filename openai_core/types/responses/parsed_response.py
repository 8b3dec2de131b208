"""A response whose output is parsed into a type of the caller's."""

from __future__ import annotations

from typing import Generic, TypeAlias, TypeVar

from .response import Response
from .response_apply_patch_tool_call import ResponseApplyPatchToolCall
from .response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from .response_compaction_item import ResponseCompactionItem
from .response_computer_tool_call import ResponseComputerToolCall
from .response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem
from .response_custom_tool_call import ResponseCustomToolCall
from .response_file_search_tool_call import ResponseFileSearchToolCall
from .response_function_shell_tool_call import ResponseFunctionShellToolCall
from .response_function_shell_tool_call_output import ResponseFunctionShellToolCallOutput
from .response_function_tool_call import ResponseFunctionToolCall
from .response_function_tool_call_output_item import ResponseFunctionToolCallOutputItem
from .response_function_web_search import ResponseFunctionWebSearch
from .response_item import ResponseCustomToolCallOutputItem
from .response_output_item import (
    AdditionalTools,
    ImageGenerationCall,
    LocalShellCall,
    LocalShellCallOutput,
    McpApprovalRequest,
    McpApprovalResponse,
    McpCall,
    McpListTools,
    Program,
    ProgramOutput,
)
from .response_output_message import ResponseOutputMessage, ResponseOutputRefusal
from .response_output_text import ResponseOutputText
from .response_reasoning_item import ResponseReasoningItem
from .response_tool_search_call import ResponseToolSearchCall
from .response_tool_search_output_item import ResponseToolSearchOutputItem

__all__ = [
    "ParsedContent",
    "ParsedResponse",
    "ParsedResponseFunctionToolCall",
    "ParsedResponseOutputItem",
    "ParsedResponseOutputMessage",
    "ParsedResponseOutputText",
]

ContentType = TypeVar("ContentType")


class ParsedResponseOutputText(ResponseOutputText, Generic[ContentType]):
    """A piece of text by the model."""

    parsed: ContentType | None = None
    """The text as the type that was asked for."""


ParsedContent: TypeAlias = ParsedResponseOutputText[ContentType] | ResponseOutputRefusal
"""What a message is made of."""


class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[ContentType]):
    """One message by the model."""

    content: list[ParsedContent[ContentType]]  # type: ignore[assignment]  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    """The parts of the message, texts with what they parse to."""


class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
    """The model's wish to have a function run."""

    parsed_arguments: object | None = None
    """The arguments as the type that the tool was made of; None if it was made of none."""


ParsedResponseOutputItem: TypeAlias = (
    ParsedResponseOutputMessage[ContentType]
    | ParsedResponseFunctionToolCall
    | ResponseFileSearchToolCall
    | ResponseFunctionToolCallOutputItem
    | ResponseFunctionWebSearch
    | ResponseComputerToolCall
    | ResponseComputerToolCallOutputItem
    | ResponseReasoningItem
    | Program
    | ProgramOutput
    | ResponseToolSearchCall
    | ResponseToolSearchOutputItem
    | AdditionalTools
    | ResponseCompactionItem
    | ImageGenerationCall
    | ResponseCodeInterpreterToolCall
    | LocalShellCall
    | LocalShellCallOutput
    | ResponseFunctionShellToolCall
    | ResponseFunctionShellToolCallOutput
    | ResponseApplyPatchToolCall
    | ResponseApplyPatchToolCallOutput
    | McpCall
    | McpListTools
    | McpApprovalRequest
    | McpApprovalResponse
    | ResponseCustomToolCall
    | ResponseCustomToolCallOutputItem
)
"""Whatever a response's output may be composed of."""


class ParsedResponse(Response, Generic[ContentType]):
    """The answer to one request with a `text_format`."""

    output: list[ParsedResponseOutputItem[ContentType]]  # type: ignore[assignment]  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    """What the model produced, in order."""

    @property
    def output_parsed(self) -> ContentType | None:
        """The first text that was parsed; None if there is none, as when the model refused."""
        for item in self.output if isinstance(self.output, list) else ():  # pyright: ignore[reportUnnecessaryIsInstance]
            if isinstance(item, ParsedResponseOutputMessage) and isinstance(item.content, list):  # pyright: ignore[reportUnnecessaryIsInstance]
                for part in item.content:
                    if isinstance(part, ParsedResponseOutputText) and part.parsed is not None:
                        return part.parsed
        return None
