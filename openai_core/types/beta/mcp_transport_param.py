# Generated from overlays/3.57.0.json.
"""The union `McpTransportParam` and its members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = ["McpTransportConfigParamHTTP", "McpTransportConfigParamStdio", "McpTransportParam"]


class McpTransportConfigParamHTTP(TypedDict, total=False):
    server_url: Required[str]
    type: Required[Literal["http"]]
    authorization: str | None
    headers: Mapping[str, str] | None


class McpTransportConfigParamStdio(TypedDict, total=False):
    command: Required[str]
    cwd: Required[str]
    type: Required[Literal["stdio"]]
    args: Sequence[str] | None
    env: Mapping[str, str] | None
    env_vars: Sequence[str] | None


McpTransportParam: TypeAlias = McpTransportConfigParamHTTP | McpTransportConfigParamStdio
"""Request form of `McpTransport`."""
