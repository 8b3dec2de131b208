# Generated from openapi.json.
"""The struct `SkillVersionList`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .skill_version import SkillVersion

__all__ = ["SkillVersionList"]


class SkillVersionList(Model):
    """One page of versions of a skill."""

    object: Literal["list"]
    data: list[SkillVersion]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
