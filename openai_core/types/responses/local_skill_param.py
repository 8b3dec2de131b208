# Generated from openapi.json.
"""The request dict `LocalSkillParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["LocalSkillParam"]


class LocalSkillParam(TypedDict):
    """Request form of `LocalSkill`."""

    name: str
    description: str
    path: str
