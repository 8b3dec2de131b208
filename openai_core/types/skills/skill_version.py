# Generated from openapi.json.
"""The struct `SkillVersion`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["SkillVersion"]


class SkillVersion(Model):
    """The answer of `client.skills.versions.retrieve()`."""

    object: Literal["skill.version"]
    id: str
    skill_id: str
    version: str
    created_at: int
    """Unix seconds."""
    name: str
    description: str
