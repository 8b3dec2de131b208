# Generated from openapi.json.
"""The request dict `ContainerNetworkPolicyDisabledParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["ContainerNetworkPolicyDisabledParam"]


class ContainerNetworkPolicyDisabledParam(TypedDict):
    """Request form of `ContainerNetworkPolicyDisabled`."""

    type: Literal["disabled"]
