# Generated from openapi.json.
"""The struct `ContainerNetworkPolicyAllowlist`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .container_network_policy_domain_secret import ContainerNetworkPolicyDomainSecret

__all__ = ["ContainerNetworkPolicyAllowlist"]


class ContainerNetworkPolicyAllowlist(Model, tag_field="type", tag="allowlist"):
    """Network access to the listed domains only."""

    type: Literal["allowlist"] = "allowlist"
    allowed_domains: list[str]
    """At least 1 item."""
    domain_secrets: list[ContainerNetworkPolicyDomainSecret] | None = None
    """At least 1 item."""
