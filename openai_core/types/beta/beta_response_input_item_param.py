# Generated from overlays/3.57.0.json and openapi.json.
"""The union `BetaResponseInputItemParam` and its members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .beta_container_reference_param import BetaContainerReferenceParam
from .beta_easy_input_message_param import BetaEasyInputMessageParam
from .beta_local_environment_param import BetaLocalEnvironmentParam
from .beta_mcp_tool_call_error_param import BetaMcpToolCallErrorParam
from .beta_response_code_interpreter_tool_call_param import BetaResponseCodeInterpreterToolCallParam
from .beta_response_compaction_item_param_param import BetaResponseCompactionItemParamParam
from .beta_response_computer_tool_call_output_screenshot_param import BetaResponseComputerToolCallOutputScreenshotParam
from .beta_response_computer_tool_call_param import BetaResponseComputerToolCallParam
from .beta_response_configuration_update_item_param_param import BetaResponseConfigurationUpdateItemParamParam
from .beta_response_custom_tool_call_output_param import BetaResponseCustomToolCallOutputParam
from .beta_response_custom_tool_call_param import BetaResponseCustomToolCallParam
from .beta_response_file_search_tool_call_param import BetaResponseFileSearchToolCallParam
from .beta_response_function_call_output_item_param import BetaResponseFunctionCallOutputItemParam
from .beta_response_function_shell_call_output_content_param import BetaResponseFunctionShellCallOutputContentParam
from .beta_response_function_tool_call_param import BetaResponseFunctionToolCallParam
from .beta_response_function_web_search_param import BetaResponseFunctionWebSearchParam
from .beta_response_input_content_param import BetaResponseInputContentParam
from .beta_response_input_image_content_param import BetaResponseInputImageContentParam
from .beta_response_input_item import BetaResponseInputItem
from .beta_response_input_text_content_param import BetaResponseInputTextContentParam
from .beta_response_item import BetaResponseItem
from .beta_response_output_item import BetaResponseOutputItem
from .beta_response_output_message_param import BetaResponseOutputMessageParam
from .beta_response_reasoning_item_param import BetaResponseReasoningItemParam
from .beta_response_tool_search_output_item_param_param import BetaResponseToolSearchOutputItemParamParam
from .beta_tool_param import BetaToolParam

__all__ = [
    "AdditionalTools",
    "AdditionalToolsAgent",
    "AgentMessage",
    "AgentMessageAgent",
    "AgentMessageContent",
    "AgentMessageContentEncryptedContent",
    "ApplyPatchCall",
    "ApplyPatchCallAgent",
    "ApplyPatchCallCaller",
    "ApplyPatchCallCallerDirect",
    "ApplyPatchCallCallerProgram",
    "ApplyPatchCallOperation",
    "ApplyPatchCallOperationCreateFile",
    "ApplyPatchCallOperationDeleteFile",
    "ApplyPatchCallOperationUpdateFile",
    "ApplyPatchCallOutput",
    "ApplyPatchCallOutputAgent",
    "ApplyPatchCallOutputCaller",
    "ApplyPatchCallOutputCallerDirect",
    "ApplyPatchCallOutputCallerProgram",
    "BetaResponseInputItemParam",
    "CompactionTrigger",
    "CompactionTriggerAgent",
    "ComputerCallOutput",
    "ComputerCallOutputAcknowledgedSafetyCheck",
    "ComputerCallOutputAgent",
    "FunctionCallOutput",
    "FunctionCallOutputAgent",
    "FunctionCallOutputCaller",
    "FunctionCallOutputCallerDirect",
    "FunctionCallOutputCallerProgram",
    "ImageGenerationCall",
    "ImageGenerationCallAgent",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
    "ItemReference",
    "ItemReferenceAgent",
    "LocalShellCall",
    "LocalShellCallAction",
    "LocalShellCallAgent",
    "LocalShellCallOutput",
    "LocalShellCallOutputAgent",
    "McpApprovalRequest",
    "McpApprovalRequestAgent",
    "McpApprovalResponse",
    "McpApprovalResponseAgent",
    "McpCall",
    "McpCallAgent",
    "McpListTools",
    "McpListToolsAgent",
    "McpListToolsTool",
    "Message",
    "MessageAgent",
    "MultiAgentCall",
    "MultiAgentCallAgent",
    "MultiAgentCallOutput",
    "MultiAgentCallOutputAgent",
    "MultiAgentCallOutputOutput",
    "MultiAgentCallOutputOutputAnnotation",
    "MultiAgentCallOutputOutputAnnotationContainerFileCitation",
    "MultiAgentCallOutputOutputAnnotationFileCitation",
    "MultiAgentCallOutputOutputAnnotationURLCitation",
    "Program",
    "ProgramAgent",
    "ProgramOutput",
    "ProgramOutputAgent",
    "ShellCall",
    "ShellCallAction",
    "ShellCallAgent",
    "ShellCallCaller",
    "ShellCallCallerDirect",
    "ShellCallCallerProgram",
    "ShellCallEnvironment",
    "ShellCallOutput",
    "ShellCallOutputAgent",
    "ShellCallOutputCaller",
    "ShellCallOutputCallerDirect",
    "ShellCallOutputCallerProgram",
    "ToolSearchCall",
    "ToolSearchCallAgent",
]


class MessageAgent(TypedDict):
    agent_name: str


class Message(TypedDict, total=False):
    agent: MessageAgent | None
    type: Literal["message"]
    role: Required[Literal["user", "system", "developer"]]
    status: Literal["in_progress", "completed", "incomplete"]
    content: Required[Sequence[BetaResponseInputContentParam]]


class ComputerCallOutputAgent(TypedDict):
    agent_name: str


class ComputerCallOutputAcknowledgedSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class ComputerCallOutput(TypedDict, total=False):
    agent: ComputerCallOutputAgent | None
    id: str | None
    call_id: Required[str]
    """1 to 64 characters."""
    type: Required[Literal["computer_call_output"]]
    output: Required[BetaResponseComputerToolCallOutputScreenshotParam]
    acknowledged_safety_checks: Sequence[ComputerCallOutputAcknowledgedSafetyCheck] | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class FunctionCallOutputAgent(TypedDict):
    agent_name: str


class FunctionCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]


class FunctionCallOutputCallerProgram(TypedDict):
    type: Literal["program"]
    caller_id: str
    """1 to 64 characters."""


FunctionCallOutputCaller: TypeAlias = FunctionCallOutputCallerDirect | FunctionCallOutputCallerProgram


class FunctionCallOutput(TypedDict, total=False):
    agent: FunctionCallOutputAgent | None
    id: str | None
    call_id: str | None
    type: Required[Literal["function_call_output"]]
    output: Required[str | Sequence[BetaResponseFunctionCallOutputItemParam]]
    name: str | None
    """1 to 128 characters."""
    namespace: str | None
    """1 to 64 characters."""
    caller: FunctionCallOutputCaller | None
    status: Literal["in_progress", "completed", "incomplete"] | None


class AgentMessageAgent(TypedDict):
    agent_name: str


class AgentMessageContentEncryptedContent(TypedDict):
    type: Literal["encrypted_content"]
    encrypted_content: str
    """At most 10,485,760 characters."""


AgentMessageContent: TypeAlias = (
    BetaResponseInputTextContentParam | BetaResponseInputImageContentParam | AgentMessageContentEncryptedContent
)


class AgentMessage(TypedDict, total=False):
    agent: AgentMessageAgent | None
    id: str | None
    type: Required[Literal["agent_message"]]
    author: Required[str]
    recipient: Required[str]
    content: Required[Sequence[AgentMessageContent]]


class MultiAgentCallAgent(TypedDict):
    agent_name: str


class MultiAgentCall(TypedDict, total=False):
    agent: MultiAgentCallAgent | None
    id: str | None
    call_id: Required[str]
    """1 to 64 characters."""
    type: Required[Literal["multi_agent_call"]]
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    arguments: Required[str]


class MultiAgentCallOutputAgent(TypedDict):
    agent_name: str


class MultiAgentCallOutputOutputAnnotationFileCitation(TypedDict):
    type: Literal["file_citation"]
    index: int
    """At least 0."""
    file_id: str
    filename: str


class MultiAgentCallOutputOutputAnnotationURLCitation(TypedDict):
    type: Literal["url_citation"]
    start_index: int
    """At least 0."""
    end_index: int
    """At least 0."""
    url: str
    title: str


class MultiAgentCallOutputOutputAnnotationContainerFileCitation(TypedDict):
    type: Literal["container_file_citation"]
    start_index: int
    """At least 0."""
    end_index: int
    """At least 0."""
    container_id: str
    file_id: str
    filename: str


MultiAgentCallOutputOutputAnnotation: TypeAlias = (
    MultiAgentCallOutputOutputAnnotationFileCitation
    | MultiAgentCallOutputOutputAnnotationURLCitation
    | MultiAgentCallOutputOutputAnnotationContainerFileCitation
)


class MultiAgentCallOutputOutput(TypedDict, total=False):
    type: Required[Literal["output_text"]]
    text: Required[str]
    """At most 10,485,760 characters."""
    annotations: Sequence[MultiAgentCallOutputOutputAnnotation]


class MultiAgentCallOutput(TypedDict, total=False):
    agent: MultiAgentCallOutputAgent | None
    id: str | None
    call_id: Required[str]
    """1 to 64 characters."""
    type: Required[Literal["multi_agent_call_output"]]
    action: Required[
        Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    ]
    output: Required[Sequence[MultiAgentCallOutputOutput]]


class ToolSearchCallAgent(TypedDict):
    agent_name: str


class ToolSearchCall(TypedDict, total=False):
    agent: ToolSearchCallAgent | None
    id: str | None
    call_id: str | None
    """1 to 64 characters."""
    type: Required[Literal["tool_search_call"]]
    execution: Literal["server", "client"]
    arguments: Required[Mapping[str, object]]
    status: Literal["in_progress", "completed", "incomplete"] | None


class AdditionalToolsAgent(TypedDict):
    agent_name: str


class AdditionalTools(TypedDict, total=False):
    agent: AdditionalToolsAgent | None
    id: str | None
    type: Required[Literal["additional_tools"]]
    role: Required[Literal["developer"]]
    tools: Required[Sequence[BetaToolParam]]


class ImageGenerationCallAgent(TypedDict):
    agent_name: str


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
    agent: ImageGenerationCallAgent | None
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


class LocalShellCallAgent(TypedDict):
    agent_name: str


class LocalShellCallAction(TypedDict, total=False):
    type: Required[Literal["exec"]]
    command: Required[Sequence[str]]
    timeout_ms: int | None
    """Milliseconds."""
    working_directory: str | None
    env: Required[Mapping[str, str]]
    user: str | None


class LocalShellCall(TypedDict, total=False):
    agent: LocalShellCallAgent | None
    type: Required[Literal["local_shell_call"]]
    id: Required[str]
    call_id: Required[str]
    action: Required[LocalShellCallAction]
    status: Required[Literal["in_progress", "completed", "incomplete"]]


class LocalShellCallOutputAgent(TypedDict):
    agent_name: str


class LocalShellCallOutput(TypedDict, total=False):
    agent: LocalShellCallOutputAgent | None
    type: Required[Literal["local_shell_call_output"]]
    id: Required[str]
    output: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | None


class ShellCallAgent(TypedDict):
    agent_name: str


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


ShellCallEnvironment: TypeAlias = BetaLocalEnvironmentParam | BetaContainerReferenceParam


class ShellCall(TypedDict, total=False):
    agent: ShellCallAgent | None
    id: str | None
    call_id: Required[str]
    """1 to 64 characters."""
    caller: ShellCallCaller | None
    type: Required[Literal["shell_call"]]
    action: Required[ShellCallAction]
    status: Literal["in_progress", "completed", "incomplete"] | None
    environment: ShellCallEnvironment | None


class ShellCallOutputAgent(TypedDict):
    agent_name: str


class ShellCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]


class ShellCallOutputCallerProgram(TypedDict):
    type: Literal["program"]
    caller_id: str
    """1 to 64 characters."""


ShellCallOutputCaller: TypeAlias = ShellCallOutputCallerDirect | ShellCallOutputCallerProgram


class ShellCallOutput(TypedDict, total=False):
    agent: ShellCallOutputAgent | None
    id: str | None
    call_id: Required[str]
    """1 to 64 characters."""
    caller: ShellCallOutputCaller | None
    type: Required[Literal["shell_call_output"]]
    output: Required[Sequence[BetaResponseFunctionShellCallOutputContentParam]]
    status: Literal["in_progress", "completed", "incomplete"] | None
    max_output_length: int | None
    """Characters."""


class ApplyPatchCallAgent(TypedDict):
    agent_name: str


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
    agent: ApplyPatchCallAgent | None
    type: Required[Literal["apply_patch_call"]]
    id: str | None
    call_id: Required[str]
    """1 to 64 characters."""
    caller: ApplyPatchCallCaller | None
    status: Required[Literal["in_progress", "completed"]]
    operation: Required[ApplyPatchCallOperation]


class ApplyPatchCallOutputAgent(TypedDict):
    agent_name: str


class ApplyPatchCallOutputCallerDirect(TypedDict):
    type: Literal["direct"]


class ApplyPatchCallOutputCallerProgram(TypedDict):
    type: Literal["program"]
    caller_id: str
    """1 to 64 characters."""


ApplyPatchCallOutputCaller: TypeAlias = ApplyPatchCallOutputCallerDirect | ApplyPatchCallOutputCallerProgram


class ApplyPatchCallOutput(TypedDict, total=False):
    agent: ApplyPatchCallOutputAgent | None
    type: Required[Literal["apply_patch_call_output"]]
    id: str | None
    call_id: Required[str]
    """1 to 64 characters."""
    caller: ApplyPatchCallOutputCaller | None
    status: Required[Literal["completed", "failed"]]
    output: str | None
    """At most 10,485,760 characters."""


class McpListToolsAgent(TypedDict):
    agent_name: str


class McpListToolsTool(TypedDict, total=False):
    name: Required[str]
    description: str | None
    input_schema: Required[Mapping[str, object]]
    annotations: Mapping[str, object] | None


class McpListTools(TypedDict, total=False):
    agent: McpListToolsAgent | None
    type: Required[Literal["mcp_list_tools"]]
    id: Required[str]
    server_label: Required[str]
    tools: Required[Sequence[McpListToolsTool]]
    error: str | None


class McpApprovalRequestAgent(TypedDict):
    agent_name: str


class McpApprovalRequest(TypedDict, total=False):
    agent: McpApprovalRequestAgent | None
    type: Required[Literal["mcp_approval_request"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]


class McpApprovalResponseAgent(TypedDict):
    agent_name: str


class McpApprovalResponse(TypedDict, total=False):
    agent: McpApprovalResponseAgent | None
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None


class McpCallAgent(TypedDict):
    agent_name: str


class McpCall(TypedDict, total=False):
    agent: McpCallAgent | None
    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    output: str | None
    error: BetaMcpToolCallErrorParam | None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"]
    approval_request_id: str | None


class CompactionTriggerAgent(TypedDict):
    agent_name: str


class CompactionTrigger(TypedDict, total=False):
    agent: CompactionTriggerAgent | None
    type: Required[Literal["compaction_trigger"]]
    id: str | None


class ItemReferenceAgent(TypedDict):
    agent_name: str


class ItemReference(TypedDict, total=False):
    agent: ItemReferenceAgent | None
    type: Literal["item_reference"] | None
    id: Required[str]


class ProgramAgent(TypedDict):
    agent_name: str


class Program(TypedDict, total=False):
    agent: ProgramAgent | None
    id: Required[str]
    type: Required[Literal["program"]]
    call_id: Required[str]
    """1 to 64 characters."""
    code: Required[str]
    """At most 10,485,760 characters."""
    fingerprint: Required[str]
    """At most 10,485,760 characters."""


class ProgramOutputAgent(TypedDict):
    agent_name: str


class ProgramOutput(TypedDict, total=False):
    agent: ProgramOutputAgent | None
    id: Required[str]
    type: Required[Literal["program_output"]]
    call_id: Required[str]
    """1 to 64 characters."""
    result: Required[str]
    """At most 10,485,760 characters."""
    status: Required[Literal["completed", "incomplete"]]


BetaResponseInputItemParam: TypeAlias = (
    BetaEasyInputMessageParam
    | Message
    | BetaResponseOutputMessageParam
    | BetaResponseFileSearchToolCallParam
    | BetaResponseComputerToolCallParam
    | ComputerCallOutput
    | BetaResponseFunctionWebSearchParam
    | BetaResponseFunctionToolCallParam
    | FunctionCallOutput
    | AgentMessage
    | MultiAgentCall
    | MultiAgentCallOutput
    | ToolSearchCall
    | BetaResponseToolSearchOutputItemParamParam
    | AdditionalTools
    | BetaResponseReasoningItemParam
    | BetaResponseCompactionItemParamParam
    | ImageGenerationCall
    | BetaResponseCodeInterpreterToolCallParam
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
    | BetaResponseCustomToolCallOutputParam
    | BetaResponseCustomToolCallParam
    | CompactionTrigger
    | ItemReference
    | Program
    | ProgramOutput
    | BetaResponseConfigurationUpdateItemParamParam
    | BetaResponseInputItem
    | BetaResponseOutputItem
    | BetaResponseItem
)
"""Anything that can be input to a response; received items can be passed back as they came."""
