# Generated from overlays/3.57.0.json.
"""The union `CredentialAuthCreateParam` and its members."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .credential_networking_param import CredentialNetworkingParam
from .mcp_oauth_token_endpoint_auth_create_param import McpOauthTokenEndpointAuthCreateParam

__all__ = [
    "CreateVaultCredentialAuthParamEnvironmentVariable",
    "CreateVaultCredentialAuthParamMcpOauth",
    "CreateVaultCredentialAuthParamMcpOauthRefresh",
    "CreateVaultCredentialAuthParamStaticBearer",
    "CredentialAuthCreateParam",
]


class CreateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
    client_id: Required[str]
    refresh_token: Required[str]
    token_endpoint: Required[str]
    token_endpoint_auth: Required[McpOauthTokenEndpointAuthCreateParam]
    resource: str | None
    scope: str | None


class CreateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    access_token: Required[str]
    mcp_server_url: Required[str]
    type: Required[Literal["mcp_oauth"]]
    expires_at: str | None
    """Unix seconds."""
    refresh: CreateVaultCredentialAuthParamMcpOauthRefresh | None


class CreateVaultCredentialAuthParamStaticBearer(TypedDict):
    token: str
    mcp_server_url: str
    type: Literal["static_bearer"]


class CreateVaultCredentialAuthParamEnvironmentVariable(TypedDict):
    networking: CredentialNetworkingParam
    secret_name: str
    secret_value: str
    type: Literal["environment_variable"]


CredentialAuthCreateParam: TypeAlias = (
    CreateVaultCredentialAuthParamMcpOauth
    | CreateVaultCredentialAuthParamStaticBearer
    | CreateVaultCredentialAuthParamEnvironmentVariable
)
"""A credential auth create, of any kind."""
