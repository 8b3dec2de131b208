# Generated from openapi.json.
"""The struct `SkillList`."""

from __future__ import annotations

from typing import Literal

from ..model import Model
from .skill import Skill

__all__ = ["SkillList"]


class SkillList(Model):
    """One page of skills."""

    object: Literal["list"]
    data: list[Skill]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
