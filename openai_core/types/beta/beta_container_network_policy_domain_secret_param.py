# Generated from openapi.json.
"""The request dict `BetaContainerNetworkPolicyDomainSecretParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["BetaContainerNetworkPolicyDomainSecretParam"]


class BetaContainerNetworkPolicyDomainSecretParam(TypedDict):
    """Request form of `BetaContainerNetworkPolicyDomainSecret`."""

    domain: str
    """At least 1 character."""
    name: str
    """At least 1 character."""
    value: str
    """At most 10,485,760 characters."""
