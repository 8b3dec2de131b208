# Generated from overlays/3.57.0.json and openapi.json.
"""The union `ConversationItem` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from ..responses.mcp_tool_call_error import McpToolCallError
from ..responses.response_apply_patch_tool_call import ResponseApplyPatchToolCall
from ..responses.response_apply_patch_tool_call_output import ResponseApplyPatchToolCallOutput
from ..responses.response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from ..responses.response_compaction_item import ResponseCompactionItem
from ..responses.response_computer_tool_call import ResponseComputerToolCall
from ..responses.response_computer_tool_call_output_item import ResponseComputerToolCallOutputItem
from ..responses.response_configuration_update_item import ResponseConfigurationUpdateItem
from ..responses.response_custom_tool_call import ResponseCustomToolCall
from ..responses.response_custom_tool_call_output import ResponseCustomToolCallOutput
from ..responses.response_file_search_tool_call import ResponseFileSearchToolCall
from ..responses.response_function_shell_tool_call import ResponseFunctionShellToolCall
from ..responses.response_function_shell_tool_call_output import ResponseFunctionShellToolCallOutput
from ..responses.response_function_tool_call_item import ResponseFunctionToolCallItem
from ..responses.response_function_tool_call_output_item import ResponseFunctionToolCallOutputItem
from ..responses.response_function_web_search import ResponseFunctionWebSearch
from ..responses.response_reasoning_item import ResponseReasoningItem
from ..responses.response_tool_search_call import ResponseToolSearchCall
from ..responses.response_tool_search_output_item import ResponseToolSearchOutputItem
from ..responses.tool import Tool
from .message import Message

__all__ = [
    "AdditionalTools",
    "ConversationItem",
    "ImageGenerationCall",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallOutput",
    "McpApprovalRequest",
    "McpApprovalResponse",
    "McpCall",
    "McpListTools",
    "McpListToolsTool",
    "Program",
    "ProgramOutput",
]


class ImageGenerationCallErrorModerationDetails(Model):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"]


class ImageGenerationCallError(Model):
    code: str | None = None
    message: str
    param: str | None = None
    type: str
    moderation_details: ImageGenerationCallErrorModerationDetails | None = None


class ImageGenerationCallSvgUsage(Model):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class ImageGenerationCall(Model, tag_field="type", tag="image_generation_call"):
    type: Literal["image_generation_call"] = "image_generation_call"
    id: str
    status: Literal["in_progress", "completed", "generating", "failed"]
    result: str | None = None
    """Base64."""
    action: Literal["generate", "edit", "auto"] | None = None
    background: Literal["transparent", "opaque", "auto"] | None = None
    error: ImageGenerationCallError | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None = None
    revised_prompt: str | None = None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    svg_usage: ImageGenerationCallSvgUsage | None = None


class AdditionalTools(Model, tag_field="type", tag="additional_tools"):
    type: Literal["additional_tools"] = "additional_tools"
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[Tool]


class Program(Model, tag_field="type", tag="program"):
    type: Literal["program"] = "program"
    id: str
    call_id: str
    code: str
    fingerprint: str


class ProgramOutput(Model, tag_field="type", tag="program_output"):
    type: Literal["program_output"] = "program_output"
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]


class LocalShellCallAction(Model):
    type: Literal["exec"]
    command: list[str]
    timeout_ms: int | None = None
    """Milliseconds."""
    working_directory: str | None = None
    env: dict[str, str]
    user: str | None = None


class LocalShellCall(Model, tag_field="type", tag="local_shell_call"):
    type: Literal["local_shell_call"] = "local_shell_call"
    id: str
    call_id: str
    action: LocalShellCallAction
    status: Literal["in_progress", "completed", "incomplete"]


class LocalShellCallOutput(Model, tag_field="type", tag="local_shell_call_output"):
    type: Literal["local_shell_call_output"] = "local_shell_call_output"
    id: str
    output: str
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class McpListToolsTool(Model):
    name: str
    description: str | None = None
    input_schema: dict[str, object]
    annotations: dict[str, object] | None = None


class McpListTools(Model, tag_field="type", tag="mcp_list_tools"):
    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    id: str
    server_label: str
    tools: list[McpListToolsTool]
    error: str | None = None


class McpApprovalRequest(Model, tag_field="type", tag="mcp_approval_request"):
    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    id: str
    server_label: str
    name: str
    arguments: str


class McpApprovalResponse(Model, tag_field="type", tag="mcp_approval_response"):
    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    id: str
    approval_request_id: str
    approve: bool
    reason: str | None = None


class McpCall(Model, tag_field="type", tag="mcp_call"):
    type: Literal["mcp_call"] = "mcp_call"
    id: str
    server_label: str
    name: str
    arguments: str
    output: str | None = None
    error: McpToolCallError | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None
    approval_request_id: str | None = None


ConversationItem: TypeAlias = (
    Message
    | ResponseFunctionToolCallItem
    | ResponseFunctionToolCallOutputItem
    | ResponseFileSearchToolCall
    | ResponseFunctionWebSearch
    | ImageGenerationCall
    | ResponseComputerToolCall
    | ResponseComputerToolCallOutputItem
    | ResponseToolSearchCall
    | ResponseToolSearchOutputItem
    | AdditionalTools
    | ResponseReasoningItem
    | Program
    | ProgramOutput
    | ResponseCompactionItem
    | ResponseCodeInterpreterToolCall
    | LocalShellCall
    | LocalShellCallOutput
    | ResponseFunctionShellToolCall
    | ResponseFunctionShellToolCallOutput
    | ResponseApplyPatchToolCall
    | ResponseApplyPatchToolCallOutput
    | McpListTools
    | McpApprovalRequest
    | McpApprovalResponse
    | McpCall
    | ResponseCustomToolCall
    | ResponseCustomToolCallOutput
    | ResponseConfigurationUpdateItem
)
"""The answer of `client.conversations.items.retrieve()`."""
