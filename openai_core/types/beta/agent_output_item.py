# Generated from overlays/3.57.0.json.
"""The union `AgentOutputItem` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .agent_close_subagent_call_item import AgentCloseSubagentCallItem
from .agent_command_execution_item import AgentCommandExecutionItem
from .agent_create_subagent_call_item import AgentCreateSubagentCallItem
from .agent_function_call_item import AgentFunctionCallItem
from .agent_function_call_status import AgentFunctionCallStatus
from .agent_interrupt_subagent_call_item import AgentInterruptSubagentCallItem
from .agent_mcp_call_item import AgentMcpCallItem
from .agent_reasoning_item import AgentReasoningItem
from .agent_resume_subagent_call_item import AgentResumeSubagentCallItem
from .agent_send_subagent_input_call_item import AgentSendSubagentInputCallItem
from .agent_session_assistant_message import AgentSessionAssistantMessage
from .agent_wait_for_subagents_call_item import AgentWaitForSubagentsCallItem
from .agent_web_search_call_item import AgentWebSearchCallItem

__all__ = [
    "AgentOutputItem",
    "BrowserAuthenticationRequestItemResource",
    "BrowserAuthenticationRequestItemResourceRequest",
    "BrowserAuthenticationRequestItemResourceRequestField",
    "BrowserAuthenticationRequestItemResourceRequestOption",
    "ComputerUseCallItemResource",
    "ComputerUseCallItemResourceOutput",
]


class ComputerUseCallItemResourceOutput(Model):
    image_url: str
    type: Literal["computer_screenshot"]


class ComputerUseCallItemResource(Model, tag_field="type", tag="computer_use_call"):
    id: str
    output: ComputerUseCallItemResourceOutput | None = None
    status: AgentFunctionCallStatus
    title: str | None = None
    turn_id: str
    type: Literal["computer_use_call"] = "computer_use_call"


class BrowserAuthenticationRequestItemResourceRequestField(Model):
    id: str
    label: str
    required: bool
    type: str


class BrowserAuthenticationRequestItemResourceRequestOption(Model):
    id: str
    field_ids: list[str]
    label: str


class BrowserAuthenticationRequestItemResourceRequest(Model):
    credential_origin: str | None = None
    fields: list[BrowserAuthenticationRequestItemResourceRequestField]
    options: list[BrowserAuthenticationRequestItemResourceRequestOption]
    reason: str | None = None
    type: Literal["browser_authentication"]


class BrowserAuthenticationRequestItemResource(Model, tag_field="type", tag="computer_use_approval_request"):
    id: str
    request: BrowserAuthenticationRequestItemResourceRequest
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"] = "computer_use_approval_request"


AgentOutputItem: TypeAlias = (
    AgentSessionAssistantMessage
    | AgentReasoningItem
    | AgentFunctionCallItem
    | AgentMcpCallItem
    | ComputerUseCallItemResource
    | BrowserAuthenticationRequestItemResource
    | AgentWebSearchCallItem
    | AgentCommandExecutionItem
    | AgentCreateSubagentCallItem
    | AgentSendSubagentInputCallItem
    | AgentResumeSubagentCallItem
    | AgentWaitForSubagentsCallItem
    | AgentInterruptSubagentCallItem
    | AgentCloseSubagentCallItem
)
"""An agent output item, of any kind."""
