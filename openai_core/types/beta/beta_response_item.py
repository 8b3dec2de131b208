# Generated from overlays/3.57.0.json and openapi.json.
"""The union `BetaResponseItem` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .beta_response_apply_patch_tool_call import BetaResponseApplyPatchToolCall
from .beta_response_apply_patch_tool_call_output import BetaResponseApplyPatchToolCallOutput
from .beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
from .beta_response_compaction_item import BetaResponseCompactionItem
from .beta_response_computer_tool_call import BetaResponseComputerToolCall
from .beta_response_computer_tool_call_output_item import BetaResponseComputerToolCallOutputItem
from .beta_response_configuration_update_item import BetaResponseConfigurationUpdateItem
from .beta_response_custom_tool_call_item import BetaResponseCustomToolCallItem
from .beta_response_custom_tool_call_output_item import BetaResponseCustomToolCallOutputItem
from .beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
from .beta_response_function_shell_tool_call import BetaResponseFunctionShellToolCall
from .beta_response_function_shell_tool_call_output import BetaResponseFunctionShellToolCallOutput
from .beta_response_function_tool_call_item import BetaResponseFunctionToolCallItem
from .beta_response_function_tool_call_output_item import BetaResponseFunctionToolCallOutputItem
from .beta_response_function_web_search import BetaResponseFunctionWebSearch
from .beta_response_input_file import BetaResponseInputFile
from .beta_response_input_image import BetaResponseInputImage
from .beta_response_input_item import (
    AdditionalToolsAgent,
    AgentMessageAgent,
    ImageGenerationCall,
    ImageGenerationCallAgent,
    ImageGenerationCallError,
    ImageGenerationCallErrorModerationDetails,
    ImageGenerationCallSvgUsage,
    LocalShellCall,
    LocalShellCallAction,
    LocalShellCallAgent,
    LocalShellCallOutput,
    LocalShellCallOutputAgent,
    McpApprovalRequest,
    McpApprovalRequestAgent,
    McpApprovalResponseAgent,
    McpCall,
    McpCallAgent,
    McpListTools,
    McpListToolsAgent,
    McpListToolsTool,
    MultiAgentCallAgent,
    MultiAgentCallOutputAgent,
    ProgramAgent,
    ProgramOutputAgent,
)
from .beta_response_input_message_item import BetaResponseInputMessageItem
from .beta_response_input_text import BetaResponseInputText
from .beta_response_output_message import BetaResponseOutputMessage
from .beta_response_output_refusal import BetaResponseOutputRefusal
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
    "BetaResponseItem",
    "ImageGenerationCall",
    "ImageGenerationCallAgent",
    "ImageGenerationCallError",
    "ImageGenerationCallErrorModerationDetails",
    "ImageGenerationCallSvgUsage",
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


class AgentMessageContentText(Model, tag_field="type", tag="text"):
    type: Literal["text"] = "text"
    text: str


class AgentMessageContentSummaryText(Model, tag_field="type", tag="summary_text"):
    type: Literal["summary_text"] = "summary_text"
    text: str


class AgentMessageContentReasoningText(Model, tag_field="type", tag="reasoning_text"):
    type: Literal["reasoning_text"] = "reasoning_text"
    text: str


class AgentMessageContentComputerScreenshotPromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class AgentMessageContentComputerScreenshot(Model, tag_field="type", tag="computer_screenshot"):
    type: Literal["computer_screenshot"] = "computer_screenshot"
    image_url: str | None = None
    file_id: str | None = None
    detail: Literal["low", "high", "auto", "original"]
    prompt_cache_breakpoint: AgentMessageContentComputerScreenshotPromptCacheBreakpoint | None = None


class AgentMessageContentEncryptedContent(Model, tag_field="type", tag="encrypted_content"):
    type: Literal["encrypted_content"] = "encrypted_content"
    encrypted_content: str


AgentMessageContent: TypeAlias = (
    BetaResponseInputText
    | BetaResponseOutputText
    | AgentMessageContentText
    | AgentMessageContentSummaryText
    | AgentMessageContentReasoningText
    | BetaResponseOutputRefusal
    | BetaResponseInputImage
    | AgentMessageContentComputerScreenshot
    | BetaResponseInputFile
    | AgentMessageContentEncryptedContent
)


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


class AdditionalTools(Model, tag_field="type", tag="additional_tools"):
    agent: AdditionalToolsAgent | None = None
    type: Literal["additional_tools"] = "additional_tools"
    id: str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    tools: list[BetaTool]


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


class McpApprovalResponse(Model, tag_field="type", tag="mcp_approval_response"):
    agent: McpApprovalResponseAgent | None = None
    type: Literal["mcp_approval_response"] = "mcp_approval_response"
    id: str
    approval_request_id: str
    approve: bool
    reason: str | None = None


BetaResponseItem: TypeAlias = (
    BetaResponseInputMessageItem
    | BetaResponseOutputMessage
    | BetaResponseFileSearchToolCall
    | BetaResponseComputerToolCall
    | BetaResponseComputerToolCallOutputItem
    | BetaResponseFunctionWebSearch
    | BetaResponseFunctionToolCallItem
    | BetaResponseFunctionToolCallOutputItem
    | AgentMessage
    | MultiAgentCall
    | MultiAgentCallOutput
    | BetaResponseToolSearchCall
    | BetaResponseToolSearchOutputItem
    | AdditionalTools
    | BetaResponseReasoningItem
    | Program
    | ProgramOutput
    | BetaResponseCompactionItem
    | ImageGenerationCall
    | BetaResponseCodeInterpreterToolCall
    | LocalShellCall
    | LocalShellCallOutput
    | BetaResponseFunctionShellToolCall
    | BetaResponseFunctionShellToolCallOutput
    | BetaResponseApplyPatchToolCall
    | BetaResponseApplyPatchToolCallOutput
    | McpListTools
    | McpApprovalRequest
    | McpApprovalResponse
    | McpCall
    | BetaResponseCustomToolCallItem
    | BetaResponseCustomToolCallOutputItem
    | BetaResponseConfigurationUpdateItem
)
"""Anything that a response was given or produced."""
