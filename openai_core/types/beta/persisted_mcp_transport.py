# Generated from overlays/3.57.0.json.
"""The union `PersistedMcpTransport` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = ["PersistedMcpTransport", "PersistedMcpTransportResourceHTTP", "PersistedMcpTransportResourceStdio"]


class PersistedMcpTransportResourceHTTP(Model, tag_field="type", tag="http"):
    headers: dict[str, str]
    server_url: str
    type: Literal["http"] = "http"


class PersistedMcpTransportResourceStdio(Model, tag_field="type", tag="stdio"):
    args: list[str]
    command: str
    cwd: str
    env_vars: list[str]
    type: Literal["stdio"] = "stdio"


PersistedMcpTransport: TypeAlias = PersistedMcpTransportResourceHTTP | PersistedMcpTransportResourceStdio
"""A persisted MCP transport, of any kind."""
