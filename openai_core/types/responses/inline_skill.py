# Generated from openapi.json.
"""The struct `InlineSkill`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .inline_skill_source import InlineSkillSource

__all__ = ["InlineSkill"]


class InlineSkill(Model, tag_field="type", tag="inline"):
    """A skill that travels inside the request."""

    type: Literal["inline"] = "inline"
    name: str
    description: str
    source: InlineSkillSource
