# Generated from openapi.json.
"""The struct `ContainerNetworkPolicyDomainSecret`."""

from __future__ import annotations

from ...model import Model

__all__ = ["ContainerNetworkPolicyDomainSecret"]


class ContainerNetworkPolicyDomainSecret(Model):
    """A secret that is put into a container's requests to one domain."""

    domain: str
    """At least 1 character."""
    name: str
    """At least 1 character."""
    value: str
    """1 to 10,485,760 characters."""
