# Generated from overlays/3.57.0.json.
"""Parameters of `admin.organization.projects.service_tier_settings.update()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

from .....sentinels import Omit
from .project_optional_service_tier import ProjectOptionalServiceTier

__all__ = ["ServiceTierSettingUpdateParams"]


class ServiceTierSettingUpdateParams(TypedDict, total=False):
    """What `client.admin.organization.projects.service_tier_settings.update()` takes."""

    default: Literal["standard", "fast", "scale"] | Omit
    enabled_tiers: Literal["all"] | Sequence[ProjectOptionalServiceTier] | Omit
