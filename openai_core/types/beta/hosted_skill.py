# Generated from overlays/3.57.0.json.
"""The union `HostedSkill` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .hosted_skill_reference import HostedSkillReference

__all__ = ["HostedSkill", "HostedSkillResourceInline"]


class HostedSkillResourceInline(Model, tag_field="type", tag="inline"):
    description: str
    name: str
    type: Literal["inline"] = "inline"


HostedSkill: TypeAlias = HostedSkillReference | HostedSkillResourceInline
"""A hosted skill, of any kind."""
