# Generated from overlays/3.57.0.json.
"""The struct `AgentSession` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import field

from ...model import Model
from .agent_reasoning import AgentReasoning
from .agent_text import AgentText
from .agent_tool import AgentTool
from .environment import Environment
from .multi_agent_config import MultiAgentConfig
from .token_usage import TokenUsage

__all__ = [
    "Agent",
    "AgentCompaction",
    "AgentExperimental",
    "AgentSession",
    "PromptCacheOptions",
    "RequiredAction",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption",
    "RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess",
    "RequiredActionSessionRequiredActionResourceEnvironmentConnection",
    "RequiredActionSessionRequiredActionResourceFunctionCall",
    "RequiredActionSessionRequiredActionResourceMcpApprovalRequest",
    "RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest",
]


class AgentCompaction(Model):
    async_: bool = field(name="async")


class AgentExperimental(Model):
    time_awareness: bool


class Agent(Model):
    id: str
    instructions: str | None = None
    model: str
    multi_agent: MultiAgentConfig
    name: str | None = None
    reasoning: AgentReasoning
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    text: AgentText
    tools: list[AgentTool]
    compaction: AgentCompaction | None = None
    experimental: AgentExperimental | None = None


class RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest(Model):
    arguments: object
    message: str
    name: str | None = None
    server_label: str
    type: Literal["mcp_tool_call"]


class RequiredActionSessionRequiredActionResourceMcpApprovalRequest(
    Model, tag_field="type", tag="mcp_approval_request"
):
    request: RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest
    request_id: str
    turn_id: str
    type: Literal["mcp_approval_request"] = "mcp_approval_request"


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField(
    Model
):
    id: str
    label: str
    required: bool
    type: str


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption(
    Model
):
    id: str
    field_ids: list[str]
    label: str


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication(
    Model, tag_field="type", tag="browser_authentication"
):
    credential_origin: str | None = None
    fields: list[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField
    ]
    options: list[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption
    ]
    reason: str | None = None
    type: Literal["browser_authentication"] = "browser_authentication"


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess(
    Model, tag_field="type", tag="browser_origin_access"
):
    origin: str
    reason: str | None = None
    type: Literal["browser_origin_access"] = "browser_origin_access"


RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest: TypeAlias = (
    RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication
    | RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess
)


class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest(
    Model, tag_field="type", tag="computer_use_approval_request"
):
    request: RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"] = "computer_use_approval_request"


class RequiredActionSessionRequiredActionResourceFunctionCall(Model, tag_field="type", tag="function_call"):
    arguments: object
    call_id: str
    name: str
    turn_id: str
    type: Literal["function_call"] = "function_call"


class RequiredActionSessionRequiredActionResourceEnvironmentConnection(
    Model, tag_field="type", tag="environment_connection"
):
    environment_id: str
    type: Literal["environment_connection"] = "environment_connection"


RequiredAction: TypeAlias = (
    RequiredActionSessionRequiredActionResourceMcpApprovalRequest
    | RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest
    | RequiredActionSessionRequiredActionResourceFunctionCall
    | RequiredActionSessionRequiredActionResourceEnvironmentConnection
)


class PromptCacheOptions(Model):
    ttl: Literal["30m", "12h"]


class AgentSession(Model):
    """The answer of `client.beta.agents.sessions.retrieve()`."""

    id: str
    agent: Agent
    created_at: int
    """Unix seconds."""
    environment: Environment
    error: str | None = None
    last_active_at: int
    metadata: dict[str, str]
    object: Literal["agent.session"]
    required_actions: list[RequiredAction]
    status: Literal["idle", "in_progress", "requires_action", "failed"]
    usage: TokenUsage | None = None
    vault_ids: list[str]
    prompt_cache_options: PromptCacheOptions | None = None
    review: Literal["none", "auto_review"] | None = None
