"""The union `ResponseInputItem` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .container_reference import ContainerReference
from .easy_input_message import EasyInputMessage
from .local_environment import LocalEnvironment
from .response_code_interpreter_tool_call import ResponseCodeInterpreterToolCall
from .response_compaction_item_param import ResponseCompactionItemParam
from .response_computer_tool_call import ResponseComputerToolCall
from .response_computer_tool_call_output_screenshot import ResponseComputerToolCallOutputScreenshot
from .response_custom_tool_call import ResponseCustomToolCall
from .response_custom_tool_call_output import ResponseCustomToolCallOutput
from .response_file_search_tool_call import ResponseFileSearchToolCall
from .response_function_call_output_item_list import ResponseFunctionCallOutputItemList
from .response_function_shell_call_output_content import ResponseFunctionShellCallOutputContent
from .response_function_tool_call import ResponseFunctionToolCall
from .response_function_web_search import ResponseFunctionWebSearch
from .response_input_message_content_list import ResponseInputMessageContentList
from .response_output_item import (
    ImageGenerationCall,
    LocalShellCall,
    LocalShellCallAction,
    LocalShellCallOutput,
    McpApprovalRequest,
    McpCall,
    McpListTools,
    McpListToolsTool,
    Program,
    ProgramOutput,
)
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
    content: ResponseInputMessageContentList
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    type: Literal["message"] | None = None


class ComputerCallOutputAcknowledgedSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class ComputerCallOutput(Model, tag_field="type", tag="computer_call_output"):
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    type: Literal["computer_call_output"] = "computer_call_output"
    id: str | None = None
    acknowledged_safety_checks: list[ComputerCallOutputAcknowledgedSafetyCheck] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class FunctionCallOutputCallerDirect(Model, tag_field="type", tag="direct"):
    type: Literal["direct"] = "direct"


class FunctionCallOutputCallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"] = "program"


FunctionCallOutputCaller: TypeAlias = FunctionCallOutputCallerDirect | FunctionCallOutputCallerProgram | None


class FunctionCallOutput(Model, tag_field="type", tag="function_call_output"):
    call_id: str
    output: str | ResponseFunctionCallOutputItemList
    type: Literal["function_call_output"] = "function_call_output"
    id: str | None = None
    caller: FunctionCallOutputCaller | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ToolSearchCall(Model, tag_field="type", tag="tool_search_call"):
    arguments: object
    type: Literal["tool_search_call"] = "tool_search_call"
    id: str | None = None
    call_id: str | None = None
    execution: Literal["server", "client"] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class AdditionalTools(Model, tag_field="type", tag="additional_tools"):
    role: Literal["developer"]
    tools: list[Tool]
    type: Literal["additional_tools"] = "additional_tools"
    id: str | None = None


class ShellCallAction(Model):
    commands: list[str]
    max_output_length: int | None = None
    """Characters."""
    timeout_ms: int | None = None
    """Milliseconds."""


class ShellCallCallerDirect(Model, tag_field="type", tag="direct"):
    type: Literal["direct"] = "direct"


class ShellCallCallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"] = "program"


ShellCallCaller: TypeAlias = ShellCallCallerDirect | ShellCallCallerProgram | None

ShellCallEnvironment: TypeAlias = LocalEnvironment | ContainerReference | None


class ShellCall(Model, tag_field="type", tag="shell_call"):
    action: ShellCallAction
    call_id: str
    type: Literal["shell_call"] = "shell_call"
    id: str | None = None
    caller: ShellCallCaller | None = None
    environment: ShellCallEnvironment | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ShellCallOutputCallerDirect(Model, tag_field="type", tag="direct"):
    type: Literal["direct"] = "direct"


class ShellCallOutputCallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"] = "program"


ShellCallOutputCaller: TypeAlias = ShellCallOutputCallerDirect | ShellCallOutputCallerProgram | None


class ShellCallOutput(Model, tag_field="type", tag="shell_call_output"):
    call_id: str
    output: list[ResponseFunctionShellCallOutputContent]
    type: Literal["shell_call_output"] = "shell_call_output"
    id: str | None = None
    caller: ShellCallOutputCaller | None = None
    max_output_length: int | None = None
    """Characters."""
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ApplyPatchCallOperationCreateFile(Model, tag_field="type", tag="create_file"):
    diff: str
    path: str
    type: Literal["create_file"] = "create_file"


class ApplyPatchCallOperationDeleteFile(Model, tag_field="type", tag="delete_file"):
    path: str
    type: Literal["delete_file"] = "delete_file"


class ApplyPatchCallOperationUpdateFile(Model, tag_field="type", tag="update_file"):
    diff: str
    path: str
    type: Literal["update_file"] = "update_file"


ApplyPatchCallOperation: TypeAlias = (
    ApplyPatchCallOperationCreateFile | ApplyPatchCallOperationDeleteFile | ApplyPatchCallOperationUpdateFile
)


class ApplyPatchCallCallerDirect(Model, tag_field="type", tag="direct"):
    type: Literal["direct"] = "direct"


class ApplyPatchCallCallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"] = "program"


ApplyPatchCallCaller: TypeAlias = ApplyPatchCallCallerDirect | ApplyPatchCallCallerProgram | None


class ApplyPatchCall(Model, tag_field="type", tag="apply_patch_call"):
    call_id: str
    operation: ApplyPatchCallOperation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"] = "apply_patch_call"
    id: str | None = None
    caller: ApplyPatchCallCaller | None = None


class ApplyPatchCallOutputCallerDirect(Model, tag_field="type", tag="direct"):
    type: Literal["direct"] = "direct"


class ApplyPatchCallOutputCallerProgram(Model, tag_field="type", tag="program"):
    caller_id: str
    type: Literal["program"] = "program"


ApplyPatchCallOutputCaller: TypeAlias = ApplyPatchCallOutputCallerDirect | ApplyPatchCallOutputCallerProgram | None


class ApplyPatchCallOutput(Model, tag_field="type", tag="apply_patch_call_output"):
    call_id: str
    status: Literal["completed", "failed"]
    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    id: str | None = None
    caller: ApplyPatchCallOutputCaller | None = None
    output: str | None = None


class McpApprovalResponse(Model, tag_field="type", tag="mcp_approval_response"):
    approval_request_id: str
    approve: bool
    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    id: str | None = None
    reason: str | None = None


class CompactionTrigger(Model, tag_field="type", tag="compaction_trigger"):
    type: Literal["compaction_trigger"] = "compaction_trigger"


class ItemReference(Model):
    id: str
    type: Literal["item_reference"] | None = None


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
)
"""Anything that can be input to a response."""
