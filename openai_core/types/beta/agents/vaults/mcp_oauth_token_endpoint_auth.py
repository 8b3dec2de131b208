# Generated from overlays/3.57.0.json.
"""The union `McpOauthTokenEndpointAuth` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .....model import Model

__all__ = [
    "McpOauthTokenEndpointAuth",
    "McpOauthTokenEndpointAuthResourceClientSecretBasic",
    "McpOauthTokenEndpointAuthResourceClientSecretPost",
    "McpOauthTokenEndpointAuthResourceNone",
]


class McpOauthTokenEndpointAuthResourceNone(Model, tag_field="type", tag="none"):
    type: Literal["none"] = "none"


class McpOauthTokenEndpointAuthResourceClientSecretBasic(Model, tag_field="type", tag="client_secret_basic"):
    type: Literal["client_secret_basic"] = "client_secret_basic"


class McpOauthTokenEndpointAuthResourceClientSecretPost(Model, tag_field="type", tag="client_secret_post"):
    type: Literal["client_secret_post"] = "client_secret_post"


McpOauthTokenEndpointAuth: TypeAlias = (
    McpOauthTokenEndpointAuthResourceNone
    | McpOauthTokenEndpointAuthResourceClientSecretBasic
    | McpOauthTokenEndpointAuthResourceClientSecretPost
)
"""An MCP OAuth token endpoint auth, of any kind."""
