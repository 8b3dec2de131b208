# Generated from overlays/3.57.0.json.
"""The union `AgentSessionItem` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .agent_close_subagent_call_item import AgentCloseSubagentCallItem
from .agent_command_execution_item import AgentCommandExecutionItem
from .agent_content import AgentContent
from .agent_create_subagent_call_item import AgentCreateSubagentCallItem
from .agent_function_call_item import AgentFunctionCallItem
from .agent_function_call_output import AgentFunctionCallOutput
from .agent_function_call_status import AgentFunctionCallStatus
from .agent_interrupt_subagent_call_item import AgentInterruptSubagentCallItem
from .agent_mcp_call_item import AgentMcpCallItem
from .agent_output_item import (
    BrowserAuthenticationRequestItemResource,
    BrowserAuthenticationRequestItemResourceRequest,
    BrowserAuthenticationRequestItemResourceRequestField,
    BrowserAuthenticationRequestItemResourceRequestOption,
    ComputerUseCallItemResource,
    ComputerUseCallItemResourceOutput,
)
from .agent_reasoning_item import AgentReasoningItem
from .agent_resume_subagent_call_item import AgentResumeSubagentCallItem
from .agent_send_subagent_input_call_item import AgentSendSubagentInputCallItem
from .agent_session_message import AgentSessionMessage
from .agent_wait_for_subagents_call_item import AgentWaitForSubagentsCallItem
from .agent_web_search_call_item import AgentWebSearchCallItem

__all__ = [
    "AgentMessageItemResource",
    "AgentSessionItem",
    "BrowserAuthenticationRequestItemResource",
    "BrowserAuthenticationRequestItemResourceRequest",
    "BrowserAuthenticationRequestItemResourceRequestField",
    "BrowserAuthenticationRequestItemResourceRequestOption",
    "ComputerUseApprovalRequestResultItemResource",
    "ComputerUseApprovalRequestResultItemResourceResponse",
    "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource",
    "ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource",
    "ComputerUseCallItemResource",
    "ComputerUseCallItemResourceOutput",
    "FunctionCallOutputItemResource",
]


class FunctionCallOutputItemResource(Model, tag_field="type", tag="function_call_output"):
    id: str
    call_id: str
    error: str | None = None
    output: AgentFunctionCallOutput | None = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["function_call_output"] = "function_call_output"


class AgentMessageItemResource(Model, tag_field="type", tag="agent_message"):
    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    turn_id: str
    type: Literal["agent_message"] = "agent_message"


class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource(
    Model, tag_field="action", tag="submit"
):
    action: Literal["submit"] = "submit"
    selected_option: str | None = None
    type: Literal["browser_authentication"]


class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource(
    Model, tag_field="action", tag="cancel"
):
    action: Literal["cancel"] = "cancel"
    type: Literal["browser_authentication"]


ComputerUseApprovalRequestResultItemResourceResponse: TypeAlias = (
    ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource
    | ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource
)


class ComputerUseApprovalRequestResultItemResource(Model, tag_field="type", tag="computer_use_approval_request_result"):
    id: str
    request_id: str
    response: ComputerUseApprovalRequestResultItemResourceResponse
    turn_id: str
    type: Literal["computer_use_approval_request_result"] = "computer_use_approval_request_result"


AgentSessionItem: TypeAlias = (
    AgentSessionMessage
    | AgentReasoningItem
    | AgentFunctionCallItem
    | FunctionCallOutputItemResource
    | AgentMessageItemResource
    | AgentMcpCallItem
    | ComputerUseCallItemResource
    | BrowserAuthenticationRequestItemResource
    | ComputerUseApprovalRequestResultItemResource
    | AgentWebSearchCallItem
    | AgentCommandExecutionItem
    | AgentCreateSubagentCallItem
    | AgentSendSubagentInputCallItem
    | AgentResumeSubagentCallItem
    | AgentWaitForSubagentsCallItem
    | AgentInterruptSubagentCallItem
    | AgentCloseSubagentCallItem
)
"""One item of `client.beta.agents.sessions.items.list()`."""
