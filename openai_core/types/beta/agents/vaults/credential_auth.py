# Generated from overlays/3.57.0.json.
"""The union `CredentialAuth` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .....model import Model
from .credential_networking import CredentialNetworking
from .mcp_oauth_token_endpoint_auth import McpOauthTokenEndpointAuth

__all__ = [
    "CredentialAuth",
    "VaultCredentialAuthResourceEnvironmentVariable",
    "VaultCredentialAuthResourceMcpOauth",
    "VaultCredentialAuthResourceMcpOauthRefresh",
    "VaultCredentialAuthResourceStaticBearer",
]


class VaultCredentialAuthResourceMcpOauthRefresh(Model):
    client_id: str
    resource: str | None = None
    scope: str | None = None
    token_endpoint: str
    token_endpoint_auth: McpOauthTokenEndpointAuth


class VaultCredentialAuthResourceMcpOauth(Model, tag_field="type", tag="mcp_oauth"):
    expires_at: str | None = None
    """Unix seconds."""
    mcp_server_url: str
    refresh: VaultCredentialAuthResourceMcpOauthRefresh | None = None
    type: Literal["mcp_oauth"] = "mcp_oauth"


class VaultCredentialAuthResourceStaticBearer(Model, tag_field="type", tag="static_bearer"):
    mcp_server_url: str
    type: Literal["static_bearer"] = "static_bearer"


class VaultCredentialAuthResourceEnvironmentVariable(Model, tag_field="type", tag="environment_variable"):
    networking: CredentialNetworking
    secret_name: str
    type: Literal["environment_variable"] = "environment_variable"


CredentialAuth: TypeAlias = (
    VaultCredentialAuthResourceMcpOauth
    | VaultCredentialAuthResourceStaticBearer
    | VaultCredentialAuthResourceEnvironmentVariable
)
"""A credential auth, of any kind."""
