# Generated from overlays/3.57.0.json.
"""Parameters of `admin.organization.workload_identity_providers.federation_rules.create()`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["FederationRuleCreateParams", "Permissions", "PermissionsRestricted", "PermissionsServiceAccountDefault"]


class PermissionsServiceAccountDefault(TypedDict):
    type: Literal["service_account_default"]


class PermissionsRestricted(TypedDict):
    scopes: Sequence[str]
    type: Literal["restricted"]


Permissions: TypeAlias = PermissionsServiceAccountDefault | PermissionsRestricted


class FederationRuleCreateParams(TypedDict, total=False):
    """What `client.admin.organization.workload_identity_providers.federation_rules.create()` takes."""

    attribute_matchers: Required[Mapping[str, str | bool | int | float]]
    project_id: Required[str]
    service_account_id: Required[str]
    description: str | Omit
    enabled: bool | Omit
    name: str | Omit
    permissions: Permissions | Omit
