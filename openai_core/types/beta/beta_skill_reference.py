# Generated from openapi.json.
"""The struct `BetaSkillReference`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["BetaSkillReference"]


class BetaSkillReference(Model, tag_field="type", tag="skill_reference"):
    """A stored skill, by id and version."""

    type: Literal["skill_reference"] = "skill_reference"
    skill_id: str
    """1 to 64 characters."""
    version: str | None = None
