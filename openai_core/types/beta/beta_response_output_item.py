# Generated from overlays/3.57.0.json and openapi.json.
"""The union `BetaResponseOutputItem`."""

from __future__ import annotations

from typing import TypeAlias

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
from .beta_response_item import (
    AdditionalTools,
    AgentMessage,
    AgentMessageContent,
    AgentMessageContentComputerScreenshot,
    AgentMessageContentComputerScreenshotPromptCacheBreakpoint,
    AgentMessageContentEncryptedContent,
    AgentMessageContentReasoningText,
    AgentMessageContentSummaryText,
    AgentMessageContentText,
    McpApprovalResponse,
    MultiAgentCall,
    MultiAgentCallOutput,
    Program,
    ProgramOutput,
)
from .beta_response_output_message import BetaResponseOutputMessage
from .beta_response_reasoning_item import BetaResponseReasoningItem
from .beta_response_tool_search_call import BetaResponseToolSearchCall
from .beta_response_tool_search_output_item import BetaResponseToolSearchOutputItem

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
