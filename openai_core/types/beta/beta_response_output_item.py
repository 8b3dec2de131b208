"""The union `BetaResponseOutputItem` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .beta_mcp_tool_call_error import BetaMcpToolCallError
from .beta_response_apply_patch_tool_call import BetaResponseApplyPatchToolCall
from .beta_response_apply_patch_tool_call_output import BetaResponseApplyPatchToolCallOutput
from .beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
from .beta_response_compaction_item import BetaResponseCompactionItem
from .beta_response_computer_tool_call import BetaResponseComputerToolCall
from .beta_response_computer_tool_call_output_item import BetaResponseComputerToolCallOutputItem
from .beta_response_custom_tool_call import BetaResponseCustomToolCall
from .beta_response_custom_tool_call_output_item import BetaResponseCustomToolCallOutputItem
from .beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
from .beta_response_function_shell_tool_call import BetaResponseFunctionShellToolCall
from .beta_response_function_shell_tool_call_output import BetaResponseFunctionShellToolCallOutput
from .beta_response_function_tool_call import BetaResponseFunctionToolCall
from .beta_response_function_tool_call_output_item import BetaResponseFunctionToolCallOutputItem
from .beta_response_function_web_search import BetaResponseFunctionWebSearch
from .beta_response_input_item import (
    AdditionalToolsAgent,
    AgentMessageAgent,
    ImageGenerationCallAgent,
    LocalShellCallAction,
    LocalShellCallAgent,
    LocalShellCallOutputAgent,
    McpApprovalRequestAgent,
    McpApprovalResponseAgent,
    McpCallAgent,
    McpListToolsAgent,
    McpListToolsTool,
    MultiAgentCallAgent,
    MultiAgentCallOutputAgent,
    ProgramAgent,
    ProgramOutputAgent,
)
from .beta_response_item import (
    AgentMessageContent,
    AgentMessageContentComputerScreenshot,
    AgentMessageContentComputerScreenshotPromptCacheBreakpoint,
    AgentMessageContentEncryptedContent,
    AgentMessageContentReasoningText,
    AgentMessageContentSummaryText,
    AgentMessageContentText,
)
from .beta_response_output_message import BetaResponseOutputMessage
from .beta_response_output_text import BetaResponseOutputText
from .beta_response_reasoning_item import BetaResponseReasoningItem
from .beta_response_tool_search_call import BetaResponseToolSearchCall
from .beta_response_tool_search_output_item import BetaResponseToolSearchOutputItem
from .beta_tool import BetaTool

__all__ = [
    "AdditionalTools",
    "AdditionalToolsAgent",
    "AgentMessage",
    "AgentMessageAgent",
    "AgentMessageContent",
    "AgentMessageContentComputerScreenshot",
    "AgentMessageContentComputerScreenshotPromptCacheBreakpoint",
    "AgentMessageContentEncryptedContent",
    "AgentMessageContentReasoningText",
    "AgentMessageContentSummaryText",
    "AgentMessageContentText",
    "BetaResponseOutputItem",
    "ImageGenerationCall",
    "ImageGenerationCallAgent",
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
    "MultiAgentCall",
    "MultiAgentCallAgent",
    "MultiAgentCallOutput",
    "MultiAgentCallOutputAgent",
    "Program",
    "ProgramAgent",
    "ProgramOutput",
    "ProgramOutputAgent",
]


class AgentMessage(Model, tag_field="type", tag="agent_message"):
    agent: AgentMessageAgent | None = None
    type: Literal["agent_message"] = "agent_message"
    id: str
    author: str
    recipient: str
    content: list[AgentMessageContent]


class MultiAgentCall(Model, tag_field="type", tag="multi_agent_call"):
    agent: MultiAgentCallAgent | None = None
    type: Literal["multi_agent_call"] = "multi_agent_call"
    id: str
    call_id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    arguments: str


class MultiAgentCallOutput(Model, tag_field="type", tag="multi_agent_call_output"):
    agent: MultiAgentCallOutputAgent | None = None
    type: Literal["multi_agent_call_output"] = "multi_agent_call_output"
    id: str
    call_id: str
    action: Literal["spawn_agent", "interrupt_agent", "list_agents", "send_message", "followup_task", "wait_agent"]
    output: list[BetaResponseOutputText]


class Program(Model, tag_field="type", tag="program"):
    agent: ProgramAgent | None = None
    type: Literal["program"] = "program"
    id: str
    call_id: str
    code: str
    fingerprint: str


class ProgramOutput(Model, tag_field="type", tag="program_output"):
    agent: ProgramOutputAgent | None = None
    type: Literal["program_output"] = "program_output"
    id: str
    call_id: str
    result: str
    status: Literal["completed", "incomplete"]


class AdditionalTools(Model, tag_field="type", tag="additional_tools"):
    agent: AdditionalToolsAgent | None = None
    type: Literal["additional_tools"] = "additional_tools"
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[BetaTool]


class ImageGenerationCall(Model, tag_field="type", tag="image_generation_call"):
    agent: ImageGenerationCallAgent | None = None
    type: Literal["image_generation_call"] = "image_generation_call"
    id: str
    status: Literal["in_progress", "completed", "generating", "failed"]
    result: str | None = None
    """Base64."""


class LocalShellCall(Model, tag_field="type", tag="local_shell_call"):
    agent: LocalShellCallAgent | None = None
    type: Literal["local_shell_call"] = "local_shell_call"
    id: str
    call_id: str
    action: LocalShellCallAction
    status: Literal["in_progress", "completed", "incomplete"]


class LocalShellCallOutput(Model, tag_field="type", tag="local_shell_call_output"):
    agent: LocalShellCallOutputAgent | None = None
    type: Literal["local_shell_call_output"] = "local_shell_call_output"
    id: str
    output: str
    status: Literal["in_progress", "completed", "incomplete"] | None = None


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


class McpListTools(Model, tag_field="type", tag="mcp_list_tools"):
    agent: McpListToolsAgent | None = None
    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    id: str
    server_label: str
    tools: list[McpListToolsTool]
    error: str | None = None


class McpApprovalRequest(Model, tag_field="type", tag="mcp_approval_request"):
    agent: McpApprovalRequestAgent | None = None
    type: Literal["mcp_approval_request"] = "mcp_approval_request"
    id: str
    server_label: str
    name: str
    arguments: str


class McpApprovalResponse(Model, tag_field="type", tag="mcp_approval_response"):
    agent: McpApprovalResponseAgent | None = None
    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    id: str
    approval_request_id: str
    approve: bool
    reason: str | None = None


BetaResponseOutputItem: TypeAlias = (
    BetaResponseOutputMessage
    | BetaResponseFileSearchToolCall
    | BetaResponseFunctionToolCall
    | BetaResponseFunctionToolCallOutputItem
    | AgentMessage
    | MultiAgentCall
    | MultiAgentCallOutput
    | BetaResponseFunctionWebSearch
    | BetaResponseComputerToolCall
    | BetaResponseComputerToolCallOutputItem
    | BetaResponseReasoningItem
    | Program
    | ProgramOutput
    | BetaResponseToolSearchCall
    | BetaResponseToolSearchOutputItem
    | AdditionalTools
    | BetaResponseCompactionItem
    | ImageGenerationCall
    | BetaResponseCodeInterpreterToolCall
    | LocalShellCall
    | LocalShellCallOutput
    | BetaResponseFunctionShellToolCall
    | BetaResponseFunctionShellToolCallOutput
    | BetaResponseApplyPatchToolCall
    | BetaResponseApplyPatchToolCallOutput
    | McpCall
    | McpListTools
    | McpApprovalRequest
    | McpApprovalResponse
    | BetaResponseCustomToolCall
    | BetaResponseCustomToolCallOutputItem
)
"""Anything that a response can consist of."""
