# Generated from overlays/3.57.0.json and openapi.json.
"""The union `BetaResponseInputItem` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .beta_container_reference import BetaContainerReference
from .beta_easy_input_message import BetaEasyInputMessage
from .beta_local_environment import BetaLocalEnvironment
from .beta_mcp_tool_call_error import BetaMcpToolCallError
from .beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
from .beta_response_compaction_item_param import BetaResponseCompactionItemParam
from .beta_response_computer_tool_call import BetaResponseComputerToolCall
from .beta_response_computer_tool_call_output_screenshot import BetaResponseComputerToolCallOutputScreenshot
from .beta_response_configuration_update_item_param import BetaResponseConfigurationUpdateItemParam
from .beta_response_custom_tool_call import BetaResponseCustomToolCall
from .beta_response_custom_tool_call_output import BetaResponseCustomToolCallOutput
from .beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
from .beta_response_function_call_output_item_list import BetaResponseFunctionCallOutputItemList
from .beta_response_function_shell_call_output_content import BetaResponseFunctionShellCallOutputContent
from .beta_response_function_tool_call import BetaResponseFunctionToolCall
from .beta_response_function_web_search import BetaResponseFunctionWebSearch
from .beta_response_input_image_content import BetaResponseInputImageContent
from .beta_response_input_message_content_list import BetaResponseInputMessageContentList
from .beta_response_input_text_content import BetaResponseInputTextContent
from .beta_response_output_message import BetaResponseOutputMessage
from .beta_response_reasoning_item import BetaResponseReasoningItem
from .beta_response_tool_search_output_item_param import BetaResponseToolSearchOutputItemParam
from .beta_tool import BetaTool

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
    "BetaResponseInputItem",
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


class MessageAgent(Model):
    agent_name: str


class Message(Model):
    agent: MessageAgent | None = None
    type: Literal["message"] | None = None
    role: Literal["user", "system", "developer"]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    content: BetaResponseInputMessageContentList


class ComputerCallOutputAgent(Model):
    agent_name: str


class ComputerCallOutputAcknowledgedSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class ComputerCallOutput(Model, tag_field="type", tag="computer_call_output"):
    agent: ComputerCallOutputAgent | None = None
    id: str | None = None
    call_id: str
    """1 to 64 characters."""
    type: Literal["computer_call_output"] = "computer_call_output"
    output: BetaResponseComputerToolCallOutputScreenshot
    acknowledged_safety_checks: list[ComputerCallOutputAcknowledgedSafetyCheck] | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class FunctionCallOutputAgent(Model):
    agent_name: str


class FunctionCallOutputCallerDirect(Model, tag_field="type", tag="direct"):
    type: Literal["direct"] = "direct"


class FunctionCallOutputCallerProgram(Model, tag_field="type", tag="program"):
    type: Literal["program"] = "program"
    caller_id: str
    """1 to 64 characters."""


FunctionCallOutputCaller: TypeAlias = FunctionCallOutputCallerDirect | FunctionCallOutputCallerProgram


class FunctionCallOutput(Model, tag_field="type", tag="function_call_output"):
    agent: FunctionCallOutputAgent | None = None
    id: str | None = None
    call_id: str | None = None
    type: Literal["function_call_output"] = "function_call_output"
    output: str | BetaResponseFunctionCallOutputItemList
    name: str | None = None
    """1 to 128 characters."""
    namespace: str | None = None
    """1 to 64 characters."""
    caller: FunctionCallOutputCaller | None = None
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class AgentMessageAgent(Model):
    agent_name: str


class AgentMessageContentEncryptedContent(Model, tag_field="type", tag="encrypted_content"):
    type: Literal["encrypted_content"] = "encrypted_content"
    encrypted_content: str
    """At most 10,485,760 characters."""


AgentMessageContent: TypeAlias = (
    BetaResponseInputTextContent | BetaResponseInputImageContent | AgentMessageContentEncryptedContent
)


class AgentMessage(Model, tag_field="type", tag="agent_message"):
    agent: AgentMessageAgent | None = None
    id: str | None = None
    type: Literal["agent_message"] = "agent_message"
    author: str
    recipient: str
    content: list[AgentMessageContent]


class MultiAgentCallAgent(Model):
    agent_name: str


class MultiAgentCall(Model, tag_field="type", tag="multi_agent_call"):
    agent: MultiAgentCallAgent | None = None
    id: str | None = None
    call_id: str
    """1 to 64 characters."""
    type: Literal["multi_agent_call"] = "multi_agent_call"
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str


class MultiAgentCallOutputAgent(Model):
    agent_name: str


class MultiAgentCallOutputOutputAnnotationFileCitation(Model, tag_field="type", tag="file_citation"):
    type: Literal["file_citation"] = "file_citation"
    index: int
    """At least 0."""
    file_id: str
    filename: str


class MultiAgentCallOutputOutputAnnotationURLCitation(Model, tag_field="type", tag="url_citation"):
    type: Literal["url_citation"] = "url_citation"
    start_index: int
    """At least 0."""
    end_index: int
    """At least 0."""
    url: str
    title: str


class MultiAgentCallOutputOutputAnnotationContainerFileCitation(Model, tag_field="type", tag="container_file_citation"):
    type: Literal["container_file_citation"] = "container_file_citation"
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


class MultiAgentCallOutputOutput(Model):
    type: Literal["output_text"]
    text: str
    """At most 10,485,760 characters."""
    annotations: list[MultiAgentCallOutputOutputAnnotation] | None = None


class MultiAgentCallOutput(Model, tag_field="type", tag="multi_agent_call_output"):
    agent: MultiAgentCallOutputAgent | None = None
    id: str | None = None
    call_id: str
    """1 to 64 characters."""
    type: Literal["multi_agent_call_output"] = "multi_agent_call_output"
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    output: list[MultiAgentCallOutputOutput]


class ToolSearchCallAgent(Model):
    agent_name: str


class ToolSearchCall(Model, tag_field="type", tag="tool_search_call"):
    agent: ToolSearchCallAgent | None = None
    id: str | None = None
    call_id: str | None = None
    """1 to 64 characters."""
    type: Literal["tool_search_call"] = "tool_search_call"
    execution: Literal["server", "client"] | None = None
    arguments: dict[str, object]
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class AdditionalToolsAgent(Model):
    agent_name: str


class AdditionalTools(Model, tag_field="type", tag="additional_tools"):
    agent: AdditionalToolsAgent | None = None
    id: str | None = None
    type: Literal["additional_tools"] = "additional_tools"
    role: Literal["developer"]
    tools: list[BetaTool]


class ImageGenerationCallAgent(Model):
    agent_name: str


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
    agent: ImageGenerationCallAgent | None = None
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


class LocalShellCallAgent(Model):
    agent_name: str


class LocalShellCallAction(Model):
    type: Literal["exec"]
    command: list[str]
    timeout_ms: int | None = None
    """Milliseconds."""
    working_directory: str | None = None
    env: dict[str, str]
    user: str | None = None


class LocalShellCall(Model, tag_field="type", tag="local_shell_call"):
    agent: LocalShellCallAgent | None = None
    type: Literal["local_shell_call"] = "local_shell_call"
    id: str
    call_id: str
    action: LocalShellCallAction
    status: Literal["in_progress", "completed", "incomplete"]


class LocalShellCallOutputAgent(Model):
    agent_name: str


class LocalShellCallOutput(Model, tag_field="type", tag="local_shell_call_output"):
    agent: LocalShellCallOutputAgent | None = None
    type: Literal["local_shell_call_output"] = "local_shell_call_output"
    id: str
    output: str
    status: Literal["in_progress", "completed", "incomplete"] | None = None


class ShellCallAgent(Model):
    agent_name: str


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


ShellCallEnvironment: TypeAlias = BetaLocalEnvironment | BetaContainerReference


class ShellCall(Model, tag_field="type", tag="shell_call"):
    agent: ShellCallAgent | None = None
    id: str | None = None
    call_id: str
    """1 to 64 characters."""
    caller: ShellCallCaller | None = None
    type: Literal["shell_call"] = "shell_call"
    action: ShellCallAction
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    environment: ShellCallEnvironment | None = None


class ShellCallOutputAgent(Model):
    agent_name: str


class ShellCallOutputCallerDirect(Model, tag_field="type", tag="direct"):
    type: Literal["direct"] = "direct"


class ShellCallOutputCallerProgram(Model, tag_field="type", tag="program"):
    type: Literal["program"] = "program"
    caller_id: str
    """1 to 64 characters."""


ShellCallOutputCaller: TypeAlias = ShellCallOutputCallerDirect | ShellCallOutputCallerProgram


class ShellCallOutput(Model, tag_field="type", tag="shell_call_output"):
    agent: ShellCallOutputAgent | None = None
    id: str | None = None
    call_id: str
    """1 to 64 characters."""
    caller: ShellCallOutputCaller | None = None
    type: Literal["shell_call_output"] = "shell_call_output"
    output: list[BetaResponseFunctionShellCallOutputContent]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
    max_output_length: int | None = None
    """Characters."""


class ApplyPatchCallAgent(Model):
    agent_name: str


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
    agent: ApplyPatchCallAgent | None = None
    type: Literal["apply_patch_call"] = "apply_patch_call"
    id: str | None = None
    call_id: str
    """1 to 64 characters."""
    caller: ApplyPatchCallCaller | None = None
    status: Literal["in_progress", "completed"]
    operation: ApplyPatchCallOperation


class ApplyPatchCallOutputAgent(Model):
    agent_name: str


class ApplyPatchCallOutputCallerDirect(Model, tag_field="type", tag="direct"):
    type: Literal["direct"] = "direct"


class ApplyPatchCallOutputCallerProgram(Model, tag_field="type", tag="program"):
    type: Literal["program"] = "program"
    caller_id: str
    """1 to 64 characters."""


ApplyPatchCallOutputCaller: TypeAlias = ApplyPatchCallOutputCallerDirect | ApplyPatchCallOutputCallerProgram


class ApplyPatchCallOutput(Model, tag_field="type", tag="apply_patch_call_output"):
    agent: ApplyPatchCallOutputAgent | None = None
    type: Literal["apply_patch_call_output"] = "apply_patch_call_output"
    id: str | None = None
    call_id: str
    """1 to 64 characters."""
    caller: ApplyPatchCallOutputCaller | None = None
    status: Literal["completed", "failed"]
    output: str | None = None
    """At most 10,485,760 characters."""


class McpListToolsAgent(Model):
    agent_name: str


class McpListToolsTool(Model):
    name: str
    description: str | None = None
    input_schema: dict[str, object]
    annotations: dict[str, object] | None = None


class McpListTools(Model, tag_field="type", tag="mcp_list_tools"):
    agent: McpListToolsAgent | None = None
    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    id: str
    server_label: str
    tools: list[McpListToolsTool]
    error: str | None = None


class McpApprovalRequestAgent(Model):
    agent_name: str


class McpApprovalRequest(Model, tag_field="type", tag="mcp_approval_request"):
    agent: McpApprovalRequestAgent | None = None
    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    id: str
    server_label: str
    name: str
    arguments: str


class McpApprovalResponseAgent(Model):
    agent_name: str


class McpApprovalResponse(Model, tag_field="type", tag="mcp_approval_response"):
    agent: McpApprovalResponseAgent | None = None
    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    id: str | None = None
    approval_request_id: str
    approve: bool
    reason: str | None = None


class McpCallAgent(Model):
    agent_name: str


class McpCall(Model, tag_field="type", tag="mcp_call"):
    agent: McpCallAgent | None = None
    type: Literal["mcp_call"] = "mcp_call"
    id: str
    server_label: str
    name: str
    arguments: str
    output: str | None = None
    error: BetaMcpToolCallError | None = None
    status: Literal["in_progress", "completed", "incomplete", "calling", "failed"] | None = None
    approval_request_id: str | None = None


class CompactionTriggerAgent(Model):
    agent_name: str


class CompactionTrigger(Model, tag_field="type", tag="compaction_trigger"):
    agent: CompactionTriggerAgent | None = None
    type: Literal["compaction_trigger"] = "compaction_trigger"
    id: str | None = None


class ItemReferenceAgent(Model):
    agent_name: str


class ItemReference(Model):
    agent: ItemReferenceAgent | None = None
    type: Literal["item_reference"] | None = None
    id: str


class ProgramAgent(Model):
    agent_name: str


class Program(Model, tag_field="type", tag="program"):
    agent: ProgramAgent | None = None
    id: str
    type: Literal["program"] = "program"
    call_id: str
    """1 to 64 characters."""
    code: str
    """At most 10,485,760 characters."""
    fingerprint: str
    """At most 10,485,760 characters."""


class ProgramOutputAgent(Model):
    agent_name: str


class ProgramOutput(Model, tag_field="type", tag="program_output"):
    agent: ProgramOutputAgent | None = None
    id: str
    type: Literal["program_output"] = "program_output"
    call_id: str
    """1 to 64 characters."""
    result: str
    """At most 10,485,760 characters."""
    status: Literal["completed", "incomplete"]


BetaResponseInputItem: TypeAlias = (
    BetaEasyInputMessage
    | Message
    | BetaResponseOutputMessage
    | BetaResponseFileSearchToolCall
    | BetaResponseComputerToolCall
    | ComputerCallOutput
    | BetaResponseFunctionWebSearch
    | BetaResponseFunctionToolCall
    | FunctionCallOutput
    | AgentMessage
    | MultiAgentCall
    | MultiAgentCallOutput
    | ToolSearchCall
    | BetaResponseToolSearchOutputItemParam
    | AdditionalTools
    | BetaResponseReasoningItem
    | BetaResponseCompactionItemParam
    | ImageGenerationCall
    | BetaResponseCodeInterpreterToolCall
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
    | BetaResponseCustomToolCallOutput
    | BetaResponseCustomToolCall
    | CompactionTrigger
    | ItemReference
    | Program
    | ProgramOutput
    | BetaResponseConfigurationUpdateItemParam
)
"""Anything that can be input to a response."""
