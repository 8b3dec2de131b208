# Generated from overlays/3.57.0.json.
"""The union `PersistedAgentTool` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import field

from ...model import Model
from .persisted_mcp_transport import PersistedMcpTransport

__all__ = [
    "PersistedAgentTool",
    "PersistedAgentToolResourceAutomations",
    "PersistedAgentToolResourceComputerUse",
    "PersistedAgentToolResourceFunction",
    "PersistedAgentToolResourceMcp",
    "PersistedAgentToolResourceProgrammaticToolCalling",
    "PersistedAgentToolResourceToolSearch",
    "PersistedAgentToolResourceWebSearch",
    "PersistedAgentToolResourceWebSearchLocation",
]


class PersistedAgentToolResourceFunction(Model, tag_field="type", tag="function"):
    defer_loading: bool
    description: str
    name: str
    parameters: dict[str, object]
    type: Literal["function"] = "function"
    async_: bool | None = field(default=None, name="async")


class PersistedAgentToolResourceToolSearch(Model, tag_field="type", tag="tool_search"):
    type: Literal["tool_search"] = "tool_search"


class PersistedAgentToolResourceProgrammaticToolCalling(Model, tag_field="type", tag="programmatic_tool_calling"):
    enabled: bool
    type: Literal["programmatic_tool_calling"] = "programmatic_tool_calling"


class PersistedAgentToolResourceMcp(Model, tag_field="type", tag="mcp"):
    allowed_tools: list[str] | None = None
    connection_origin: Literal["service", "environment"]
    credential_id: str | None = None
    request_metadata: dict[str, object]
    required: bool
    server_label: str
    transport: PersistedMcpTransport
    type: Literal["mcp"] = "mcp"


class PersistedAgentToolResourceWebSearchLocation(Model):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None


class PersistedAgentToolResourceWebSearch(Model, tag_field="type", tag="web_search"):
    allowed_domains: list[str] | None = None
    context_size: Literal["low", "medium", "high"]
    location: PersistedAgentToolResourceWebSearchLocation | None = None
    mode: Literal["disabled", "cached", "live"]
    type: Literal["web_search"] = "web_search"


class PersistedAgentToolResourceComputerUse(Model, tag_field="type", tag="computer_use"):
    include_screenshots: bool
    type: Literal["computer_use"] = "computer_use"


class PersistedAgentToolResourceAutomations(Model, tag_field="type", tag="automations"):
    type: Literal["automations"] = "automations"


PersistedAgentTool: TypeAlias = (
    PersistedAgentToolResourceFunction
    | PersistedAgentToolResourceToolSearch
    | PersistedAgentToolResourceProgrammaticToolCalling
    | PersistedAgentToolResourceMcp
    | PersistedAgentToolResourceWebSearch
    | PersistedAgentToolResourceComputerUse
    | PersistedAgentToolResourceAutomations
)
"""A persisted agent tool, of any kind."""
