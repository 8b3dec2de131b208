# Generated from overlays/3.57.0.json.
"""The union `McpOauthTokenEndpointAuthCreateParam` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "CreateMcpOauthTokenEndpointAuthParamClientSecretBasic",
    "CreateMcpOauthTokenEndpointAuthParamClientSecretPost",
    "CreateMcpOauthTokenEndpointAuthParamNone",
    "McpOauthTokenEndpointAuthCreateParam",
]


class CreateMcpOauthTokenEndpointAuthParamNone(TypedDict):
    type: Literal["none"]


class CreateMcpOauthTokenEndpointAuthParamClientSecretBasic(TypedDict):
    client_secret: str
    type: Literal["client_secret_basic"]


class CreateMcpOauthTokenEndpointAuthParamClientSecretPost(TypedDict):
    client_secret: str
    type: Literal["client_secret_post"]


McpOauthTokenEndpointAuthCreateParam: TypeAlias = (
    CreateMcpOauthTokenEndpointAuthParamNone
    | CreateMcpOauthTokenEndpointAuthParamClientSecretBasic
    | CreateMcpOauthTokenEndpointAuthParamClientSecretPost
)
"""An MCP OAuth token endpoint auth create, of any kind."""
