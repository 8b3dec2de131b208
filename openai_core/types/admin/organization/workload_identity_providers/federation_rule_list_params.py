# Generated from overlays/3.57.0.json.
"""Parameters of `admin.organization.workload_identity_providers.federation_rules.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["FederationRuleListParams"]


class FederationRuleListParams(TypedDict, total=False):
    """What `client.admin.organization.workload_identity_providers.federation_rules.list()` takes."""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    service_account_id: str | Omit
