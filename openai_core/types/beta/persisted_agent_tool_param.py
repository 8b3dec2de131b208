# Generated from overlays/3.57.0.json.
"""The union `PersistedAgentToolParam` and its members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .persisted_mcp_transport_param import PersistedMcpTransportParam

__all__ = [
    "PersistedAgentToolConfigParamAutomations",
    "PersistedAgentToolConfigParamComputerUse",
    "PersistedAgentToolConfigParamFunction",
    "PersistedAgentToolConfigParamMcp",
    "PersistedAgentToolConfigParamProgrammaticToolCalling",
    "PersistedAgentToolConfigParamToolSearch",
    "PersistedAgentToolConfigParamWebSearch",
    "PersistedAgentToolConfigParamWebSearchLocation",
    "PersistedAgentToolParam",
]

_PersistedAgentToolConfigParamFunctionKeywords = TypedDict(
    "_PersistedAgentToolConfigParamFunctionKeywords", {"async": bool}, total=False
)


class PersistedAgentToolConfigParamFunction(_PersistedAgentToolConfigParamFunctionKeywords, total=False):
    description: Required[str]
    name: Required[str]
    parameters: Required[Mapping[str, object]]
    type: Required[Literal["function"]]
    defer_loading: bool


class PersistedAgentToolConfigParamToolSearch(TypedDict):
    type: Literal["tool_search"]


class PersistedAgentToolConfigParamProgrammaticToolCalling(TypedDict, total=False):
    type: Required[Literal["programmatic_tool_calling"]]
    enabled: bool


class PersistedAgentToolConfigParamMcp(TypedDict, total=False):
    server_label: Required[str]
    transport: Required[PersistedMcpTransportParam]
    type: Required[Literal["mcp"]]
    allowed_tools: Sequence[str] | None
    connection_origin: Literal["service", "environment"] | None
    credential_id: str | None
    request_metadata: Mapping[str, object] | None
    required: bool


class PersistedAgentToolConfigParamWebSearchLocation(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None


class PersistedAgentToolConfigParamWebSearch(TypedDict, total=False):
    type: Required[Literal["web_search"]]
    allowed_domains: Sequence[str] | None
    context_size: Literal["low", "medium", "high"] | None
    location: PersistedAgentToolConfigParamWebSearchLocation | None
    mode: Literal["disabled", "cached", "live"] | None


class PersistedAgentToolConfigParamComputerUse(TypedDict, total=False):
    type: Required[Literal["computer_use"]]
    include_screenshots: bool


class PersistedAgentToolConfigParamAutomations(TypedDict):
    type: Literal["automations"]


PersistedAgentToolParam: TypeAlias = (
    PersistedAgentToolConfigParamFunction
    | PersistedAgentToolConfigParamToolSearch
    | PersistedAgentToolConfigParamProgrammaticToolCalling
    | PersistedAgentToolConfigParamMcp
    | PersistedAgentToolConfigParamWebSearch
    | PersistedAgentToolConfigParamComputerUse
    | PersistedAgentToolConfigParamAutomations
)
"""Request form of `PersistedAgentTool`."""
