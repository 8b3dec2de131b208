# Generated from overlays/3.57.0.json.
"""The struct `HostedSkillReference`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["HostedSkillReference"]


class HostedSkillReference(Model, tag_field="type", tag="skill_reference"):
    """The kind `skill_reference` of `HostedSkill`."""

    description: str
    name: str
    skill_id: str
    type: Literal["skill_reference"] = "skill_reference"
    version: str
