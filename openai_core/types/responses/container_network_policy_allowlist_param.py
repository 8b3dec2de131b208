# Generated from openapi.json.
"""The request dict `ContainerNetworkPolicyAllowlistParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .container_network_policy_domain_secret_param import ContainerNetworkPolicyDomainSecretParam

__all__ = ["ContainerNetworkPolicyAllowlistParam"]


class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """Request form of `ContainerNetworkPolicyAllowlist`."""

    type: Required[Literal["allowlist"]]
    allowed_domains: Required[Sequence[str]]
    """At least 1 item."""
    domain_secrets: Sequence[ContainerNetworkPolicyDomainSecretParam]
    """At least 1 item."""
