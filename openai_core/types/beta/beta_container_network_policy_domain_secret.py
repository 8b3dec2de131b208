# Generated from openapi.json.
"""The struct `BetaContainerNetworkPolicyDomainSecret`."""

from __future__ import annotations

from ...model import Model

__all__ = ["BetaContainerNetworkPolicyDomainSecret"]


class BetaContainerNetworkPolicyDomainSecret(Model):
    """A secret that is put into a container's requests to one domain."""

    domain: str
    """At least 1 character."""
    name: str
    """At least 1 character."""
    value: str
    """1 to 10,485,760 characters."""
