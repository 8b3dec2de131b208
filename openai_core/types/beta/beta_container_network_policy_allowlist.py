# Generated from openapi.json.
"""The struct `BetaContainerNetworkPolicyAllowlist`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_container_network_policy_domain_secret import BetaContainerNetworkPolicyDomainSecret

__all__ = ["BetaContainerNetworkPolicyAllowlist"]


class BetaContainerNetworkPolicyAllowlist(Model, tag_field="type", tag="allowlist"):
    """Network access to the listed domains only."""

    type: Literal["allowlist"] = "allowlist"
    allowed_domains: list[str]
    """At least 1 item."""
    domain_secrets: list[BetaContainerNetworkPolicyDomainSecret] | None = None
    """At least 1 item."""
