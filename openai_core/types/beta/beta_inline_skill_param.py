# Generated from openapi.json.
"""The request dict `BetaInlineSkillParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .beta_inline_skill_source_param import BetaInlineSkillSourceParam

__all__ = ["BetaInlineSkillParam"]


class BetaInlineSkillParam(TypedDict):
    """Request form of `BetaInlineSkill`."""

    type: Literal["inline"]
    name: str
    description: str
    source: BetaInlineSkillSourceParam
