# Generated from overlays/3.57.0.json.
"""The union `McpOauthTokenEndpointAuthRotateParam` and its members."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "McpOauthTokenEndpointAuthRotateParam",
    "RotateMcpOauthTokenEndpointAuthParamClientSecretBasic",
    "RotateMcpOauthTokenEndpointAuthParamClientSecretPost",
]


class RotateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict, total=False):
    type: Required[Literal["client_secret_basic"]]
    client_secret: str | None


class RotateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict, total=False):
    type: Required[Literal["client_secret_post"]]
    client_secret: str | None


McpOauthTokenEndpointAuthRotateParam: TypeAlias = (
    RotateMcpOauthTokenEndpointAuthParamClientSecretBasic | RotateMcpOauthTokenEndpointAuthParamClientSecretPost
)
"""An MCP OAuth token endpoint auth rotate, of any kind."""
