# Generated from overlays/3.57.0.json and openapi.json.
"""The union `ResponseInputItem` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .container_reference import ContainerReference
from .easy_input_message import EasyInputMessage
from .local_environment import LocalEnvironment
from .mcp_tool_call_error import McpToolCallError
from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from .response_compaction_item_param import ResponseCompactionItemParam
from .response_computer_tool_call import ResponseComputerToolCall
from .response_computer_tool_call_output_screenshot import ResponseComputerToolCallOutputScreenshot
from .response_configuration_update_item_param import ResponseConfigurationUpdateItemParam
from .response_custom_tool_call import ResponseCustomToolCall
from .response_custom_tool_call_output import ResponseCustomToolCallOutput
from .response_file_search_tool_call import ResponseFileSearchToolCall
from .response_function_call_output_item_list import ResponseFunctionCallOutputItemList
from .response_function_shell_call_output_content import ResponseFunctionShellCallOutputContent
from .response_function_tool_call import ResponseFunctionToolCall
from .response_function_web_search import ResponseFunctionWebSearch
from .response_input_message_content_list import ResponseInputMessageContentList
from .response_output_message import ResponseOutputMessage
from .response_reasoning_item import ResponseReasoningItem
from .response_tool_search_output_item_param import ResponseToolSearchOutputItemParam
from .tool import Tool

__all__ = [
    "AdditionalTools",
    "ApplyPatchCall",
    "ApplyPatchCallCaller",
    "ApplyPatchCallCallerDirect",
    "ApplyPatchCallCallerProgram",
    "ApplyPatchCallOperation",
    "ApplyPatchCallOperationCreateFile",
    "ApplyPatchCallOperationDeleteFile",
    "ApplyPatchCallOperationUpdateFile",
    "ApplyPatchCallOutput",
    "ApplyPatchCallOutputCaller",
    "ApplyPatchCallOutputCallerDirect",
    "ApplyPatchCallOutputCallerProgram",
    "CompactionTrigger",
    "ComputerCallOutput",
    "ComputerCallOutputAcknowledgedSafetyCheck",
    "FunctionCallOutput",
    "FunctionCallOutputCaller",
    "FunctionCallOutputCallerDirect",
    "FunctionCallOutputCallerProgram",
    "ImageGenerationCall",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
    "ItemReference",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallOutput",
    "McpApprovalRequest",
    "McpApprovalResponse",
    "McpCall",
    "McpListTools",
    "McpListToolsTool",
    "Message",
    "Program",
    "ProgramOutput",
    "ResponseInputItem",
    "ShellCall",
    "ShellCallAction",
    "ShellCallCaller",
    "ShellCallCallerDirect",
    "ShellCallCallerProgram",
    "ShellCallEnvironment",
    "ShellCallOutput",
    "ShellCallOutputCaller",
    "ShellCallOutputCallerDirect",
    "ShellCallOutputCallerProgram",
    "ToolSearchCall",
]


class Message(Model):
    type: Literal["message"] | None = None
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    content: ResponseInputMessageContentList


class ComputerCallOutputAcknowledgedSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class ComputerCallOutput(Model, tag_field="type", tag="computer_call_output"):
    id: str | None = None
    call_id: str
    """1 to 64 characters."""
    type: Literal["computer_call_output"] = "computer_call_output"
    output: ResponseComputerToolCallOutputScreenshot
    acknowledged_safety_checks: list[ComputerCallOutputAcknowledgedSafetyCheck] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class FunctionCallOutputCallerDirect(Model, tag_field="type", tag="direct"):
    type: Literal["direct"] = "direct"


class FunctionCallOutputCallerProgram(Model, tag_field="type", tag="program"):
    type: Literal["program"] = "program"
    caller_id: str
    """1 to 64 characters."""


FunctionCallOutputCaller: TypeAlias = FunctionCallOutputCallerDirect | FunctionCallOutputCallerProgram


class FunctionCallOutput(Model, tag_field="type", tag="function_call_output"):
    id: str | None = None
    call_id: str | None = None
    type: Literal["function_call_output"] = "function_call_output"
    output: str | ResponseFunctionCallOutputItemList
    name: str | None = None
    """1 to 128 characters."""
    namespace: str | None = None
    """1 to 64 characters."""
    caller: FunctionCallOutputCaller | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ToolSearchCall(Model, tag_field="type", tag="tool_search_call"):
    id: str | None = None
    call_id: str | None = None
    """1 to 64 characters."""
    type: Literal["tool_search_call"] = "tool_search_call"
    execution: Literal["server", "client"] | None = None
    arguments: dict[str, object]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class AdditionalTools(Model, tag_field="type", tag="additional_tools"):
    id: str | None = None
    type: Literal["additional_tools"] = "additional_tools"
    role: Literal["developer"]
    tools: list[Tool]


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


class ShellCallCallerDirect(Model, tag_field="type", tag="direct"):
    type: Literal["direct"] = "direct"


class ShellCallCallerProgram(Model, tag_field="type", tag="program"):
    type: Literal["program"] = "program"
    caller_id: str
    """1 to 64 characters."""


ShellCallCaller: TypeAlias = ShellCallCallerDirect | ShellCallCallerProgram


class ShellCallAction(Model):
    commands: list[str]
    timeout_ms: int | None = None
    """Milliseconds."""
    max_output_length: int | None = None
    """Characters."""


ShellCallEnvironment: TypeAlias = LocalEnvironment | ContainerReference


class ShellCall(Model, tag_field="type", tag="shell_call"):
    id: str | None = None
    call_id: str
    """1 to 64 characters."""
    caller: ShellCallCaller | None = None
    type: Literal["shell_call"] = "shell_call"
    action: ShellCallAction
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    environment: ShellCallEnvironment | None = None


class ShellCallOutputCallerDirect(Model, tag_field="type", tag="direct"):
    type: Literal["direct"] = "direct"


class ShellCallOutputCallerProgram(Model, tag_field="type", tag="program"):
    type: Literal["program"] = "program"
    caller_id: str
    """1 to 64 characters."""


ShellCallOutputCaller: TypeAlias = ShellCallOutputCallerDirect | ShellCallOutputCallerProgram


class ShellCallOutput(Model, tag_field="type", tag="shell_call_output"):
    id: str | None = None
    call_id: str
    """1 to 64 characters."""
    caller: ShellCallOutputCaller | None = None
    type: Literal["shell_call_output"] = "shell_call_output"
    output: list[ResponseFunctionShellCallOutputContent]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    max_output_length: int | None = None
    """Characters."""


class ApplyPatchCallCallerDirect(Model, tag_field="type", tag="direct"):
    type: Literal["direct"] = "direct"


class ApplyPatchCallCallerProgram(Model, tag_field="type", tag="program"):
    type: Literal["program"] = "program"
    caller_id: str
    """1 to 64 characters."""


ApplyPatchCallCaller: TypeAlias = ApplyPatchCallCallerDirect | ApplyPatchCallCallerProgram


class ApplyPatchCallOperationCreateFile(Model, tag_field="type", tag="create_file"):
    type: Literal["create_file"] = "create_file"
    path: str
    """At least 1 character."""
    diff: str
    """At most 10,485,760 characters."""


class ApplyPatchCallOperationDeleteFile(Model, tag_field="type", tag="delete_file"):
    type: Literal["delete_file"] = "delete_file"
    path: str
    """At least 1 character."""


class ApplyPatchCallOperationUpdateFile(Model, tag_field="type", tag="update_file"):
    type: Literal["update_file"] = "update_file"
    path: str
    """At least 1 character."""
    diff: str
    """At most 10,485,760 characters."""


ApplyPatchCallOperation: TypeAlias = (
    ApplyPatchCallOperationCreateFile | ApplyPatchCallOperationDeleteFile | ApplyPatchCallOperationUpdateFile
)


class ApplyPatchCall(Model, tag_field="type", tag="apply_patch_call"):
    type: Literal["apply_patch_call"] = "apply_patch_call"
    id: str | None = None
    call_id: str
    """1 to 64 characters."""
    caller: ApplyPatchCallCaller | None = None
    status: Literal["in_progress", "completed"]
    operation: ApplyPatchCallOperation


class ApplyPatchCallOutputCallerDirect(Model, tag_field="type", tag="direct"):
    type: Literal["direct"] = "direct"


class ApplyPatchCallOutputCallerProgram(Model, tag_field="type", tag="program"):
    type: Literal["program"] = "program"
    caller_id: str
    """1 to 64 characters."""


ApplyPatchCallOutputCaller: TypeAlias = ApplyPatchCallOutputCallerDirect | ApplyPatchCallOutputCallerProgram


class ApplyPatchCallOutput(Model, tag_field="type", tag="apply_patch_call_output"):
    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    id: str | None = None
    call_id: str
    """1 to 64 characters."""
    caller: ApplyPatchCallOutputCaller | None = None
    status: Literal["completed", "failed"]
    output: str | None = None
    """At most 10,485,760 characters."""


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
    id: str | None = None
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


class CompactionTrigger(Model, tag_field="type", tag="compaction_trigger"):
    type: Literal["compaction_trigger"] = "compaction_trigger"
    id: str | None = None


class ItemReference(Model):
    type: Literal["item_reference"] | None = None
    id: str


class Program(Model, tag_field="type", tag="program"):
    id: str
    type: Literal["program"] = "program"
    call_id: str
    """1 to 64 characters."""
    code: str
    """At most 10,485,760 characters."""
    fingerprint: str
    """At most 10,485,760 characters."""


class ProgramOutput(Model, tag_field="type", tag="program_output"):
    id: str
    type: Literal["program_output"] = "program_output"
    call_id: str
    """1 to 64 characters."""
    result: str
    """At most 10,485,760 characters."""
    status: Literal["completed", "incomplete"]


ResponseInputItem: TypeAlias = (
    EasyInputMessage
    | Message
    | ResponseOutputMessage
    | ResponseFileSearchToolCall
    | ResponseComputerToolCall
    | ComputerCallOutput
    | ResponseFunctionWebSearch
    | ResponseFunctionToolCall
    | FunctionCallOutput
    | ToolSearchCall
    | ResponseToolSearchOutputItemParam
    | AdditionalTools
    | ResponseReasoningItem
    | ResponseCompactionItemParam
    | ImageGenerationCall
    | ResponseCodeInterpreterToolCall
    | LocalShellCall
    | LocalShellCallOutput
    | ShellCall
    | ShellCallOutput
    | ApplyPatchCall
    | ApplyPatchCallOutput
    | McpListTools
    | McpApprovalRequest
    | McpApprovalResponse
    | McpCall
    | ResponseCustomToolCallOutput
    | ResponseCustomToolCall
    | CompactionTrigger
    | ItemReference
    | Program
    | ProgramOutput
    | ResponseConfigurationUpdateItemParam
)
"""Anything that can be input to a response."""
