# Generated from openapi.json.
"""The request dict `SkillReferenceParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["SkillReferenceParam"]


class SkillReferenceParam(TypedDict, total=False):
    """Request form of `SkillReference`."""

    type: Required[Literal["skill_reference"]]
    skill_id: Required[str]
    """1 to 64 characters."""
    version: str
