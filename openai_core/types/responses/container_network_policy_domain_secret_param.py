# Generated from openapi.json.
"""The request dict `ContainerNetworkPolicyDomainSecretParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ContainerNetworkPolicyDomainSecretParam"]


class ContainerNetworkPolicyDomainSecretParam(TypedDict):
    """Request form of `ContainerNetworkPolicyDomainSecret`."""

    domain: str
    """At least 1 character."""
    name: str
    """At least 1 character."""
    value: str
    """At most 10,485,760 characters."""
