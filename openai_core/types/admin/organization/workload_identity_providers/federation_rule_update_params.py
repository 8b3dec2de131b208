# Generated from overlays/3.57.0.json.
"""Parameters of `admin.organization.workload_identity_providers.federation_rules.update()`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = [
    "FederationRuleUpdateParams",
    "Permissions",
    "PermissionsDefaultPermissionsParam",
    "PermissionsRestrictedPermissionsParam",
]


class PermissionsDefaultPermissionsParam(TypedDict):
    type: Literal["service_account_default"]


class PermissionsRestrictedPermissionsParam(TypedDict):
    scopes: Sequence[str]
    type: Literal["restricted"]


Permissions: TypeAlias = PermissionsDefaultPermissionsParam | PermissionsRestrictedPermissionsParam


class FederationRuleUpdateParams(TypedDict, total=False):
    """What `client.admin.organization.workload_identity_providers.federation_rules.update()` takes."""

    attribute_matchers: Mapping[str, str | bool | int | float] | Omit
    description: str | Omit | None
    enabled: bool | Omit
    name: str | Omit | None
    permissions: Permissions | Omit
