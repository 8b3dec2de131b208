# Generated from openapi.json.
"""The struct `BetaInlineSkill`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_inline_skill_source import BetaInlineSkillSource

__all__ = ["BetaInlineSkill"]


class BetaInlineSkill(Model, tag_field="type", tag="inline"):
    """A skill that travels inside the request."""

    type: Literal["inline"] = "inline"
    name: str
    description: str
    source: BetaInlineSkillSource
