# Generated from overlays/3.57.0.json.
"""The union `AgentTool` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import field

from ...model import Model
from .mcp_transport import McpTransport

__all__ = [
    "AgentTool",
    "AgentToolResourceAutomations",
    "AgentToolResourceComputerUse",
    "AgentToolResourceFunction",
    "AgentToolResourceMcp",
    "AgentToolResourceProgrammaticToolCalling",
    "AgentToolResourceWebSearch",
    "AgentToolResourceWebSearchLocation",
]


class AgentToolResourceFunction(Model, tag_field="type", tag="function"):
    defer_loading: bool
    description: str
    name: str
    parameters: dict[str, object]
    type: Literal["function"] = "function"
    async_: bool | None = field(default=None, name="async")


class AgentToolResourceProgrammaticToolCalling(Model, tag_field="type", tag="programmatic_tool_calling"):
    enabled: bool
    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"


class AgentToolResourceMcp(Model, tag_field="type", tag="mcp"):
    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"]
    credential_id: str | None = None
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: McpTransport
    type: Literal["mcp"] = "mcp"


class AgentToolResourceWebSearchLocation(Model):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


class AgentToolResourceWebSearch(Model, tag_field="type", tag="web_search"):
    allowed_domains: list[str] | None = None
    context_size: Literal["low", "medium", "high"]
    location: AgentToolResourceWebSearchLocation | None = None
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"] = "web_search"


class AgentToolResourceComputerUse(Model, tag_field="type", tag="computer_use"):
    include_screenshots: bool
    type: Literal["computer_use"] = "computer_use"


class AgentToolResourceAutomations(Model, tag_field="type", tag="automations"):
    type: Literal["automations"] = "automations"


AgentTool: TypeAlias = (
    AgentToolResourceFunction
    | AgentToolResourceProgrammaticToolCalling
    | AgentToolResourceMcp
    | AgentToolResourceWebSearch
    | AgentToolResourceComputerUse
    | AgentToolResourceAutomations
)
"""An agent tool, of any kind."""
