# Generated from openapi.json.
"""The request dict `InlineSkillParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .inline_skill_source_param import InlineSkillSourceParam

__all__ = ["InlineSkillParam"]


class InlineSkillParam(TypedDict):
    """Request form of `InlineSkill`."""

    type: Literal["inline"]
    name: str
    description: str
    source: InlineSkillSourceParam
