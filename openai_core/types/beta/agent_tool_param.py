# Generated from overlays/3.57.0.json.
"""The union `AgentToolParam` and its members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .mcp_transport_param import McpTransportParam

__all__ = [
    "AgentToolConfigParamAutomations",
    "AgentToolConfigParamComputerUse",
    "AgentToolConfigParamFunction",
    "AgentToolConfigParamMcp",
    "AgentToolConfigParamProgrammaticToolCalling",
    "AgentToolConfigParamToolSearch",
    "AgentToolConfigParamWebSearch",
    "AgentToolConfigParamWebSearchLocation",
    "AgentToolParam",
]

_AgentToolConfigParamFunctionKeywords = TypedDict("_AgentToolConfigParamFunctionKeywords", {"async": bool}, total=False)


class AgentToolConfigParamFunction(_AgentToolConfigParamFunctionKeywords, total=False):
    description: Required[str]
    name: Required[str]
    parameters: Required[Mapping[str, object]]
    type: Required[Literal["function"]]
    defer_loading: bool


class AgentToolConfigParamToolSearch(TypedDict):
    type: Literal["tool_search"]


class AgentToolConfigParamProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    enabled: bool


class AgentToolConfigParamMcp(TypedDict, total=False):
    server_label: Required[str]
    transport: Required[McpTransportParam]
    type: Required[Literal["mcp"]]
    allowed_tools: Sequence[str] | None
    connection_origin: Literal["service", "environment"] | None
    credential_id: str | None
    request_metadata: Mapping[str, object] | None
    required: bool


class AgentToolConfigParamWebSearchLocation(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


class AgentToolConfigParamWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    allowed_domains: Sequence[str] | None
    context_size: Literal["low", "medium", "high"] | None
    location: AgentToolConfigParamWebSearchLocation | None
    mode: Literal["disabled", "cached", "live"] | None


class AgentToolConfigParamComputerUse(TypedDict, total=False):
    type: Required[Literal["computer_use"]]
    include_screenshots: bool


class AgentToolConfigParamAutomations(TypedDict):
    type: Literal["automations"]


AgentToolParam: TypeAlias = (
    AgentToolConfigParamFunction
    | AgentToolConfigParamToolSearch
    | AgentToolConfigParamProgrammaticToolCalling
    | AgentToolConfigParamMcp
    | AgentToolConfigParamWebSearch
    | AgentToolConfigParamComputerUse
    | AgentToolConfigParamAutomations
)
"""Request form of `AgentTool`."""
