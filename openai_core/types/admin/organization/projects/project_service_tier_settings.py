# Generated from overlays/3.57.0.json.
"""The struct `ProjectServiceTierSettings`."""

from __future__ import annotations

from typing import Literal

from .....model import Model
from .project_optional_service_tier import ProjectOptionalServiceTier

__all__ = ["ProjectServiceTierSettings"]


class ProjectServiceTierSettings(Model):
    """The answer of `client.admin.organization.projects.service_tier_settings.retrieve()`."""

    default: Literal["standard", "fast", "scale"]
    enabled_tiers: Literal["all"] | list[ProjectOptionalServiceTier]
    object: Literal["project.service_tier_settings"]
