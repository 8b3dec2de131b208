"""The union `ResponseInputItemParam` and its members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from .container_reference_param import ContainerReferenceParam
from .easy_input_message_param import EasyInputMessageParam
from .local_environment_param import LocalEnvironmentParam
from .mcp_tool_call_error_param import McpToolCallErrorParam
from .response_code_interpreter_tool_call_param import ResponseCodeInterpreterToolCallParam
from .response_compaction_item_param_param import ResponseCompactionItemParamParam
from .response_computer_tool_call_output_screenshot_param import ResponseComputerToolCallOutputScreenshotParam
from .response_computer_tool_call_param import ResponseComputerToolCallParam
from .response_custom_tool_call_output_param import ResponseCustomToolCallOutputParam
from .response_custom_tool_call_param import ResponseCustomToolCallParam
from .response_file_search_tool_call_param import ResponseFileSearchToolCallParam
from .response_function_call_output_item_param import ResponseFunctionCallOutputItemParam
from .response_function_shell_call_output_content_param import ResponseFunctionShellCallOutputContentParam
from .response_function_tool_call_param import ResponseFunctionToolCallParam
from .response_function_web_search_param import ResponseFunctionWebSearchParam
from .response_input_content_param import ResponseInputContentParam
from .response_input_item import ResponseInputItem
from .response_item import ResponseItem
from .response_output_item import ResponseOutputItem
from .response_output_message_param import ResponseOutputMessageParam
from .response_reasoning_item_param import ResponseReasoningItemParam
from .response_tool_search_output_item_param_param import ResponseToolSearchOutputItemParamParam
from .tool_param import ToolParam

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
    "ResponseInputItemParam",
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


class Message(TypedDict, total=False):
    content: Required[Sequence[ResponseInputContentParam]]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]


class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class ComputerCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[ResponseComputerToolCallOutputScreenshotParam]
    type: Required[Literal["computer_call_output"]]
    id: str | None
    acknowledged_safety_checks: Sequence[ComputerCallOutputAcknowledgedSafetyCheck] | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class FunctionCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]


class FunctionCallOutputCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]


FunctionCallOutputCaller: TypeAlias = FunctionCallOutputCallerDirect | FunctionCallOutputCallerProgram


class FunctionCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[str | Sequence[ResponseFunctionCallOutputItemParam]]
    type: Required[Literal["function_call_output"]]
    id: str | None
    caller: FunctionCallOutputCaller | None
    name: str | None
    namespace: str | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ToolSearchCall(TypedDict, total=False):
    arguments: Required[object]
    type: Required[Literal["tool_search_call"]]
    id: str | None
    call_id: str | None
    execution: Literal["server", "client"]
    status: Literal["in_progress", "completed", "incomplete"] | None


class AdditionalTools(TypedDict, total=False):
    role: Required[Literal["developer"]]
    tools: Required[Sequence[ToolParam]]
    type: Required[Literal["additional_tools"]]
    id: str | None


class ImageGenerationCall(TypedDict):
    id: str
    result: str | None
    """Base64."""
    status: Literal["in_progress", "completed", "generating", "failed"]
    type: Literal["image_generation_call"]


class LocalShellCallAction(TypedDict, total=False):
    command: Required[Sequence[str]]
    env: Required[Mapping[str, str]]
    type: Required[Literal["exec"]]
    timeout_ms: int | None
    """Milliseconds."""
    user: str | None
    working_directory: str | None


class LocalShellCall(TypedDict):
    id: str
    action: LocalShellCallAction
    call_id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]


class LocalShellCallOutput(TypedDict, total=False):
    id: Required[str]
    output: Required[str]
    type: Required[Literal["local_shell_call_output"]]
    status: Literal["in_progress", "completed", "incomplete"] | None


class ShellCallAction(TypedDict, total=False):
    commands: Required[Sequence[str]]
    max_output_length: int | None
    """Characters."""
    timeout_ms: int | None
    """Milliseconds."""


class ShellCallCallerDirect(TypedDict):
    type: Literal["direct"]


class ShellCallCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]


ShellCallCaller: TypeAlias = ShellCallCallerDirect | ShellCallCallerProgram

ShellCallEnvironment: TypeAlias = LocalEnvironmentParam | ContainerReferenceParam


class ShellCall(TypedDict, total=False):
    action: Required[ShellCallAction]
    call_id: Required[str]
    type: Required[Literal["shell_call"]]
    id: str | None
    caller: ShellCallCaller | None
    environment: ShellCallEnvironment | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ShellCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]


class ShellCallOutputCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]


ShellCallOutputCaller: TypeAlias = ShellCallOutputCallerDirect | ShellCallOutputCallerProgram


class ShellCallOutput(TypedDict, total=False):
    call_id: Required[str]
    output: Required[Sequence[ResponseFunctionShellCallOutputContentParam]]
    type: Required[Literal["shell_call_output"]]
    id: str | None
    caller: ShellCallOutputCaller | None
    max_output_length: int | None
    """Characters."""
    status: Literal["in_progress", "completed", "incomplete"] | None


class ApplyPatchCallOperationCreateFile(TypedDict):
    diff: str
    path: str
    type: Literal["create_file"]


class ApplyPatchCallOperationDeleteFile(TypedDict):
    path: str
    type: Literal["delete_file"]


class ApplyPatchCallOperationUpdateFile(TypedDict):
    diff: str
    path: str
    type: Literal["update_file"]


ApplyPatchCallOperation: TypeAlias = (
    ApplyPatchCallOperationCreateFile | ApplyPatchCallOperationDeleteFile | ApplyPatchCallOperationUpdateFile
)


class ApplyPatchCallCallerDirect(TypedDict):
    type: Literal["direct"]


class ApplyPatchCallCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]


ApplyPatchCallCaller: TypeAlias = ApplyPatchCallCallerDirect | ApplyPatchCallCallerProgram


class ApplyPatchCall(TypedDict, total=False):
    call_id: Required[str]
    operation: Required[ApplyPatchCallOperation]
    status: Required[Literal["in_progress", "completed"]]
    type: Required[Literal["apply_patch_call"]]
    id: str | None
    caller: ApplyPatchCallCaller | None


class ApplyPatchCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]


class ApplyPatchCallOutputCallerProgram(TypedDict):
    caller_id: str
    type: Literal["program"]


ApplyPatchCallOutputCaller: TypeAlias = ApplyPatchCallOutputCallerDirect | ApplyPatchCallOutputCallerProgram


class ApplyPatchCallOutput(TypedDict, total=False):
    call_id: Required[str]
    status: Required[Literal["completed", "failed"]]
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    caller: ApplyPatchCallOutputCaller | None
    output: str | None


class McpListToolsTool(TypedDict, total=False):
    input_schema: Required[object]
    name: Required[str]
    annotations: object | None
    description: str | None


class McpListTools(TypedDict, total=False):
    id: Required[str]
    server_label: Required[str]
    tools: Required[Sequence[McpListToolsTool]]
    type: Required[Literal["mcp_list_tools"]]
    error: str | None


class McpApprovalRequest(TypedDict):
    id: str
    arguments: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class McpApprovalResponse(TypedDict, total=False):
    approval_request_id: Required[str]
    approve: Required[bool]
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    reason: str | None


class McpCall(TypedDict, total=False):
    id: Required[str]
    arguments: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]
    approval_request_id: str | None
    error: McpToolCallErrorParam | None
    output: str | None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]


class CompactionTrigger(TypedDict):
    type: Literal["compaction_trigger"]


class ItemReference(TypedDict, total=False):
    id: Required[str]
    type: Literal["item_reference"] | None


class Program(TypedDict):
    id: str
    call_id: str
    code: str
    fingerprint: str
    type: Literal["program"]


class ProgramOutput(TypedDict):
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]
    type: Literal["program_output"]


ResponseInputItemParam: TypeAlias = (
    EasyInputMessageParam
    | Message
    | ResponseOutputMessageParam
    | ResponseFileSearchToolCallParam
    | ResponseComputerToolCallParam
    | ComputerCallOutput
    | ResponseFunctionWebSearchParam
    | ResponseFunctionToolCallParam
    | FunctionCallOutput
    | ToolSearchCall
    | ResponseToolSearchOutputItemParamParam
    | AdditionalTools
    | ResponseReasoningItemParam
    | ResponseCompactionItemParamParam
    | ImageGenerationCall
    | ResponseCodeInterpreterToolCallParam
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
    | ResponseCustomToolCallOutputParam
    | ResponseCustomToolCallParam
    | CompactionTrigger
    | ItemReference
    | Program
    | ProgramOutput
    | ResponseInputItem
    | ResponseOutputItem
    | ResponseItem
)
"""Anything that can be input to a response; received items can be passed back as they came."""
