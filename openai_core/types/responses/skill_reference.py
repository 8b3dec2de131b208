"""The struct `SkillReference`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["SkillReference"]


class SkillReference(Model, tag_field="type", tag="skill_reference"):
    """A stored skill, by id and version."""

    skill_id: str
    type: Literal["skill_reference"] = "skill_reference"
    version: str | None = None
