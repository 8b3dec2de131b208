# Generated from overlays/3.57.0.json and openapi.json.
"""The union `ResponseInputItemParam` and its members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .container_reference_param import ContainerReferenceParam
from .easy_input_message_param import EasyInputMessageParam
from .local_environment_param import LocalEnvironmentParam
from .mcp_tool_call_error_param import McpToolCallErrorParam
from .response_code_interpreter_tool_call_param import ResponseCodeInterpreterToolCallParam
from .response_compaction_item_param_param import ResponseCompactionItemParamParam
from .response_computer_tool_call_output_screenshot_param import ResponseComputerToolCallOutputScreenshotParam
from .response_computer_tool_call_param import ResponseComputerToolCallParam
from .response_configuration_update_item_param_param import ResponseConfigurationUpdateItemParamParam
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
    type: Literal["message"]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    content: Required[Sequence[ResponseInputContentParam]]


class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class ComputerCallOutput(TypedDict, total=False):
    id: str | None
    call_id: Required[str]
    """1 to 64 characters."""
    type: Required[Literal["computer_call_output"]]
    output: Required[ResponseComputerToolCallOutputScreenshotParam]
    acknowledged_safety_checks: Sequence[ComputerCallOutputAcknowledgedSafetyCheck] | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class FunctionCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]


class FunctionCallOutputCallerProgram(TypedDict):
    type: Literal["program"]
    caller_id: str
    """1 to 64 characters."""


FunctionCallOutputCaller: TypeAlias = FunctionCallOutputCallerDirect | FunctionCallOutputCallerProgram


class FunctionCallOutput(TypedDict, total=False):
    id: str | None
    call_id: str | None
    type: Required[Literal["function_call_output"]]
    output: Required[str | Sequence[ResponseFunctionCallOutputItemParam]]
    name: str | None
    """1 to 128 characters."""
    namespace: str | None
    """1 to 64 characters."""
    caller: FunctionCallOutputCaller | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class ToolSearchCall(TypedDict, total=False):
    id: str | None
    call_id: str | None
    """1 to 64 characters."""
    type: Required[Literal["tool_search_call"]]
    execution: Literal["server", "client"]
    arguments: Required[Mapping[str, object]]
    status: Literal["in_progress", "completed", "incomplete"] | None


class AdditionalTools(TypedDict, total=False):
    id: str | None
    type: Required[Literal["additional_tools"]]
    role: Required[Literal["developer"]]
    tools: Required[Sequence[ToolParam]]


class ImageGenerationCallErrorModerationDetails(TypedDict):
    categories: Sequence[str]
    moderation_stage: Literal["input", "output", "unknown"]


class ImageGenerationCallError(TypedDict, total=False):
    code: Required[str | None]
    message: Required[str]
    param: Required[str | None]
    type: Required[str]
    moderation_details: ImageGenerationCallErrorModerationDetails


class ImageGenerationCallSvgUsage(TypedDict):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


class ImageGenerationCall(TypedDict, total=False):
    type: Required[Literal["image_generation_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "generating", "failed"]]
    result: Required[str | None]
    """Base64."""
    action: Literal["generate", "edit", "auto"] | None
    background: Literal["transparent", "opaque", "auto"] | None
    error: ImageGenerationCallError
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | None
    revised_prompt: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    svg_usage: ImageGenerationCallSvgUsage


class LocalShellCallAction(TypedDict, total=False):
    type: Required[Literal["exec"]]
    command: Required[Sequence[str]]
    timeout_ms: int | None
    """Milliseconds."""
    working_directory: str | None
    env: Required[Mapping[str, str]]
    user: str | None


class LocalShellCall(TypedDict):
    type: Literal["local_shell_call"]
    id: str
    call_id: str
    action: LocalShellCallAction
    status: Literal["in_progress", "completed", "incomplete"]


class LocalShellCallOutput(TypedDict, total=False):
    type: Required[Literal["local_shell_call_output"]]
    id: Required[str]
    output: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | None


class ShellCallCallerDirect(TypedDict):
    type: Literal["direct"]


class ShellCallCallerProgram(TypedDict):
    type: Literal["program"]
    caller_id: str
    """1 to 64 characters."""


ShellCallCaller: TypeAlias = ShellCallCallerDirect | ShellCallCallerProgram


class ShellCallAction(TypedDict, total=False):
    commands: Required[Sequence[str]]
    timeout_ms: int | None
    """Milliseconds."""
    max_output_length: int | None
    """Characters."""


ShellCallEnvironment: TypeAlias = LocalEnvironmentParam | ContainerReferenceParam


class ShellCall(TypedDict, total=False):
    id: str | None
    call_id: Required[str]
    """1 to 64 characters."""
    caller: ShellCallCaller | None
    type: Required[Literal["shell_call"]]
    action: Required[ShellCallAction]
    status: Literal["in_progress", "completed", "incomplete"] | None
    environment: ShellCallEnvironment | None


class ShellCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]


class ShellCallOutputCallerProgram(TypedDict):
    type: Literal["program"]
    caller_id: str
    """1 to 64 characters."""


ShellCallOutputCaller: TypeAlias = ShellCallOutputCallerDirect | ShellCallOutputCallerProgram


class ShellCallOutput(TypedDict, total=False):
    id: str | None
    call_id: Required[str]
    """1 to 64 characters."""
    caller: ShellCallOutputCaller | None
    type: Required[Literal["shell_call_output"]]
    output: Required[Sequence[ResponseFunctionShellCallOutputContentParam]]
    status: Literal["in_progress", "completed", "incomplete"] | None
    max_output_length: int | None
    """Characters."""


class ApplyPatchCallCallerDirect(TypedDict):
    type: Literal["direct"]


class ApplyPatchCallCallerProgram(TypedDict):
    type: Literal["program"]
    caller_id: str
    """1 to 64 characters."""


ApplyPatchCallCaller: TypeAlias = ApplyPatchCallCallerDirect | ApplyPatchCallCallerProgram


class ApplyPatchCallOperationCreateFile(TypedDict):
    type: Literal["create_file"]
    path: str
    """At least 1 character."""
    diff: str
    """At most 10,485,760 characters."""


class ApplyPatchCallOperationDeleteFile(TypedDict):
    type: Literal["delete_file"]
    path: str
    """At least 1 character."""


class ApplyPatchCallOperationUpdateFile(TypedDict):
    type: Literal["update_file"]
    path: str
    """At least 1 character."""
    diff: str
    """At most 10,485,760 characters."""


ApplyPatchCallOperation: TypeAlias = (
    ApplyPatchCallOperationCreateFile | ApplyPatchCallOperationDeleteFile | ApplyPatchCallOperationUpdateFile
)


class ApplyPatchCall(TypedDict, total=False):
    type: Required[Literal["apply_patch_call"]]
    id: str | None
    call_id: Required[str]
    """1 to 64 characters."""
    caller: ApplyPatchCallCaller | None
    status: Required[Literal["in_progress", "completed"]]
    operation: Required[ApplyPatchCallOperation]


class ApplyPatchCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]


class ApplyPatchCallOutputCallerProgram(TypedDict):
    type: Literal["program"]
    caller_id: str
    """1 to 64 characters."""


ApplyPatchCallOutputCaller: TypeAlias = ApplyPatchCallOutputCallerDirect | ApplyPatchCallOutputCallerProgram


class ApplyPatchCallOutput(TypedDict, total=False):
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    call_id: Required[str]
    """1 to 64 characters."""
    caller: ApplyPatchCallOutputCaller | None
    status: Required[Literal["completed", "failed"]]
    output: str | None
    """At most 10,485,760 characters."""


class McpListToolsTool(TypedDict, total=False):
    name: Required[str]
    description: str | None
    input_schema: Required[Mapping[str, object]]
    annotations: Mapping[str, object] | None


class McpListTools(TypedDict, total=False):
    type: Required[Literal["mcp_list_tools"]]
    id: Required[str]
    server_label: Required[str]
    tools: Required[Sequence[McpListToolsTool]]
    error: str | None


class McpApprovalRequest(TypedDict):
    type: Literal["mcp_approval_request"]
    id: str
    server_label: str
    name: str
    arguments: str


class McpApprovalResponse(TypedDict, total=False):
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None


class McpCall(TypedDict, total=False):
    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    output: str | None
    error: McpToolCallErrorParam | None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]
    approval_request_id: str | None


class CompactionTrigger(TypedDict, total=False):
    type: Required[Literal["compaction_trigger"]]
    id: str | None


class ItemReference(TypedDict, total=False):
    type: Literal["item_reference"] | None
    id: Required[str]


class Program(TypedDict):
    id: str
    type: Literal["program"]
    call_id: str
    """1 to 64 characters."""
    code: str
    """At most 10,485,760 characters."""
    fingerprint: str
    """At most 10,485,760 characters."""


class ProgramOutput(TypedDict):
    id: str
    type: Literal["program_output"]
    call_id: str
    """1 to 64 characters."""
    result: str
    """At most 10,485,760 characters."""
    status: Literal["completed", "incomplete"]


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
    | ResponseConfigurationUpdateItemParamParam
    | ResponseInputItem
    | ResponseOutputItem
    | ResponseItem
)
"""Anything that can be input to a response; received items can be passed back as they came."""
