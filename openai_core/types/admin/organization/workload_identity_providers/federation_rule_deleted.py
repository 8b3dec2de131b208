# Generated from overlays/3.57.0.json.
"""The struct `FederationRuleDeleted`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["FederationRuleDeleted"]


class FederationRuleDeleted(Model):
    """The answer of `client.admin.organization.workload_identity_providers.federation_rules.delete()`."""

    id: str
    deleted: bool
    object: Literal["organization.workload_identity_federation_rule.deleted"]
