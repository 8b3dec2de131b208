# Generated from overlays/3.57.0.json.
"""The struct `FederationRule` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .....model import Model

__all__ = ["FederationRule", "Permissions", "PermissionsRestricted", "PermissionsServiceAccountDefault"]


class PermissionsServiceAccountDefault(Model, tag_field="type", tag="service_account_default"):
    type: Literal["service_account_default"] = "service_account_default"


class PermissionsRestricted(Model, tag_field="type", tag="restricted"):
    scopes: list[str]
    type: Literal["restricted"] = "restricted"


Permissions: TypeAlias = PermissionsServiceAccountDefault | PermissionsRestricted


class FederationRule(Model):
    """The answer of `client.admin.organization.workload_identity_providers.federation_rules.retrieve()`."""

    id: str
    attribute_matchers: dict[str, str | bool | int | float]
    created_at: int
    """Unix seconds."""
    description: str | None = None
    enabled: bool
    name: str | None = None
    object: Literal["organization.workload_identity_federation_rule"]
    permissions: Permissions
    project_id: str
    service_account_id: str
    updated_at: int
    workload_identity_provider_id: str
