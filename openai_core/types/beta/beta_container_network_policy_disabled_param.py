# Generated from openapi.json.
"""The request dict `BetaContainerNetworkPolicyDisabledParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["BetaContainerNetworkPolicyDisabledParam"]


class BetaContainerNetworkPolicyDisabledParam(TypedDict):
    """Request form of `BetaContainerNetworkPolicyDisabled`."""

    type: Literal["disabled"]
