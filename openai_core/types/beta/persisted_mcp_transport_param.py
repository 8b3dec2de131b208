# Generated from overlays/3.57.0.json.
"""The union `PersistedMcpTransportParam` and its members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "PersistedMcpTransportConfigParamHTTP",
    "PersistedMcpTransportConfigParamStdio",
    "PersistedMcpTransportParam",
]


class PersistedMcpTransportConfigParamHTTP(TypedDict, total=False):
    server_url: Required[str]
    type: Required[Literal["http"]]
    headers: Mapping[str, str] | None


class PersistedMcpTransportConfigParamStdio(TypedDict, total=False):
    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    args: Sequence[str] | None
    env_vars: Sequence[str] | None


PersistedMcpTransportParam: TypeAlias = PersistedMcpTransportConfigParamHTTP | PersistedMcpTransportConfigParamStdio
"""Request form of `PersistedMcpTransport`."""
