# Generated from overlays/3.57.0.json.
"""The union `CredentialNetworking` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .....model import Model

__all__ = [
    "CredentialNetworking",
    "VaultCredentialNetworkingResourceLimited",
    "VaultCredentialNetworkingResourceUnrestricted",
]


class VaultCredentialNetworkingResourceUnrestricted(Model, tag_field="type", tag="unrestricted"):
    type: Literal["unrestricted"] = "unrestricted"


class VaultCredentialNetworkingResourceLimited(Model, tag_field="type", tag="limited"):
    allowed_hosts: list[str]
    type: Literal["limited"] = "limited"


CredentialNetworking: TypeAlias = (
    VaultCredentialNetworkingResourceUnrestricted | VaultCredentialNetworkingResourceLimited
)
"""A credential networking, of any kind."""
