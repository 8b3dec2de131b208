# Generated from openapi.json.
"""The request dict `BetaLocalSkillParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["BetaLocalSkillParam"]


class BetaLocalSkillParam(TypedDict):
    """Request form of `BetaLocalSkill`."""

    name: str
    description: str
    path: str
