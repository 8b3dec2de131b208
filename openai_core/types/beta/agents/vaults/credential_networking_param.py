# Generated from overlays/3.57.0.json.
"""The union `CredentialNetworkingParam` and its members."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "CredentialNetworkingParam",
    "VaultCredentialNetworkingParamLimited",
    "VaultCredentialNetworkingParamUnrestricted",
]


class VaultCredentialNetworkingParamUnrestricted(TypedDict):
    type: Literal["unrestricted"]


class VaultCredentialNetworkingParamLimited(TypedDict):
    allowed_hosts: Sequence[str]
    type: Literal["limited"]


CredentialNetworkingParam: TypeAlias = (
    VaultCredentialNetworkingParamUnrestricted | VaultCredentialNetworkingParamLimited
)
"""Request form of `CredentialNetworking`."""
