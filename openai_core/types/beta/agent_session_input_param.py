# Generated from overlays/3.57.0.json.
"""The union `AgentSessionInputParam` and its members."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .agent_browser_authentication_cancel_param_param import AgentBrowserAuthenticationCancelParamParam
from .agent_browser_authentication_submit_param_param import AgentBrowserAuthenticationSubmitParamParam
from .agent_browser_origin_access_param_param import AgentBrowserOriginAccessParamParam
from .agent_function_call_output_param import AgentFunctionCallOutputParam
from .agent_session_input_message_param import AgentSessionInputMessageParam

__all__ = [
    "AgentSessionInputParam",
    "SessionInputParamAgentSessionInputCancel",
    "SessionInputParamAgentSessionInputComputerUseApprovalRequestResult",
    "SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse",
    "SessionInputParamAgentSessionInputMcpApprovalRequestResult",
    "SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse",
    "SessionInputParamAgentSessionInputMessage",
    "SessionInputParamAgentSessionInputToolResult",
]


class SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(TypedDict):
    decision: Literal["approve", "deny", "cancel"]
    type: Literal["mcp_tool_call"]


class SessionInputParamAgentSessionInputMcpApprovalRequestResult(TypedDict):
    request_id: str
    response: SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse
    type: Literal["agent.session.input.mcp_approval_request_result"]


SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse: TypeAlias = (
    AgentBrowserAuthenticationSubmitParamParam
    | AgentBrowserAuthenticationCancelParamParam
    | AgentBrowserOriginAccessParamParam
)


class SessionInputParamAgentSessionInputComputerUseApprovalRequestResult(TypedDict):
    request_id: str
    response: SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse
    type: Literal["agent.session.input.computer_use_approval_request_result"]


class SessionInputParamAgentSessionInputMessage(TypedDict):
    input: Sequence[AgentSessionInputMessageParam]
    type: Literal["agent.session.input.message"]


class SessionInputParamAgentSessionInputCancel(TypedDict):
    type: Literal["agent.session.input.cancel"]


class SessionInputParamAgentSessionInputToolResult(TypedDict, total=False):
    call_id: Required[str]
    success: Required[bool]
    turn_id: Required[str]
    type: Required[Literal["agent.session.input.tool_result"]]
    error: str | None
    output: AgentFunctionCallOutputParam | None


AgentSessionInputParam: TypeAlias = (
    SessionInputParamAgentSessionInputMcpApprovalRequestResult
    | SessionInputParamAgentSessionInputComputerUseApprovalRequestResult
    | SessionInputParamAgentSessionInputMessage
    | SessionInputParamAgentSessionInputCancel
    | SessionInputParamAgentSessionInputToolResult
)
"""An agent session input, of any kind."""
