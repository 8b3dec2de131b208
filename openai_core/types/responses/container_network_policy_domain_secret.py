"""The struct `ContainerNetworkPolicyDomainSecret`."""

from __future__ import annotations

from ...model import Model

__all__ = ["ContainerNetworkPolicyDomainSecret"]


class ContainerNetworkPolicyDomainSecret(Model):
    """A secret that is put into a container's requests to one domain."""

    domain: str
    name: str
    value: str
