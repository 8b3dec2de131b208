"""The request dict `SkillReferenceParam`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

__all__ = ["SkillReferenceParam"]


class SkillReferenceParam(TypedDict, total=False):
    """Request form of `SkillReference`."""

    skill_id: Required[str]
    type: Required[Literal["skill_reference"]]
    version: str
