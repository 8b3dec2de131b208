# Generated from openapi.json.
"""The request dict `BetaContainerNetworkPolicyAllowlistParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .beta_container_network_policy_domain_secret_param import BetaContainerNetworkPolicyDomainSecretParam

__all__ = ["BetaContainerNetworkPolicyAllowlistParam"]


class BetaContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """Request form of `BetaContainerNetworkPolicyAllowlist`."""

    type: Required[Literal["allowlist"]]
    allowed_domains: Required[Sequence[str]]
    """At least 1 item."""
    domain_secrets: Sequence[BetaContainerNetworkPolicyDomainSecretParam]
    """At least 1 item."""
