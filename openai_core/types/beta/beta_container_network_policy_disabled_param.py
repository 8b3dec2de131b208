"""The request dict `BetaContainerNetworkPolicyDisabledParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = ["BetaContainerNetworkPolicyDisabledParam"]


class BetaContainerNetworkPolicyDisabledParam(TypedDict):
    """One kind of `NetworkPolicy`."""

    type: Literal["disabled"]
