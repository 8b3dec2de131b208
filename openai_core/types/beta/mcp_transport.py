# Generated from overlays/3.57.0.json.
"""The union `McpTransport` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = ["McpTransport", "McpTransportResourceHTTP", "McpTransportResourceStdio"]


class McpTransportResourceHTTP(Model, tag_field="type", tag="http"):
    server_url: str
    type: Literal["http"] = "http"


class McpTransportResourceStdio(Model, tag_field="type", tag="stdio"):
    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: Literal["stdio"] = "stdio"


McpTransport: TypeAlias = McpTransportResourceHTTP | McpTransportResourceStdio
"""An MCP transport, of any kind."""
