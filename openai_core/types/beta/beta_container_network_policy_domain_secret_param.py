"""The request dict `BetaContainerNetworkPolicyDomainSecretParam`."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["BetaContainerNetworkPolicyDomainSecretParam"]


class BetaContainerNetworkPolicyDomainSecretParam(TypedDict):
    """A beta container network policy domain secret, as a request has it."""

    domain: str
    """At least 1 character."""
    name: str
    """At least 1 character."""
    value: str
    """1 to 10,485,760 characters."""
