# Generated from overlays/3.57.0.json.
"""The union `CredentialAuthRotateParam` and its members."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .mcp_oauth_token_endpoint_auth_rotate_param import McpOauthTokenEndpointAuthRotateParam

__all__ = [
    "CredentialAuthRotateParam",
    "RotateVaultCredentialAuthParamEnvironmentVariable",
    "RotateVaultCredentialAuthParamMcpOauth",
    "RotateVaultCredentialAuthParamMcpOauthRefresh",
    "RotateVaultCredentialAuthParamStaticBearer",
]


class RotateVaultCredentialAuthParamMcpOauthRefresh(TypedDict, total=False):
    refresh_token: str | None
    scope: str | None
    token_endpoint_auth: McpOauthTokenEndpointAuthRotateParam | None


class RotateVaultCredentialAuthParamMcpOauth(TypedDict, total=False):
    type: Required[Literal["mcp_oauth"]]
    access_token: str | None
    expires_at: str | None
    """Unix seconds."""
    refresh: RotateVaultCredentialAuthParamMcpOauthRefresh | None


class RotateVaultCredentialAuthParamStaticBearer(TypedDict):
    token: str
    type: Literal["static_bearer"]


class RotateVaultCredentialAuthParamEnvironmentVariable(TypedDict):
    secret_value: str
    type: Literal["environment_variable"]


CredentialAuthRotateParam: TypeAlias = (
    RotateVaultCredentialAuthParamMcpOauth
    | RotateVaultCredentialAuthParamStaticBearer
    | RotateVaultCredentialAuthParamEnvironmentVariable
)
"""A credential auth rotate, of any kind."""
