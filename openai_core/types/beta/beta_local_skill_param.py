"""The request dict `BetaLocalSkillParam`."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["BetaLocalSkillParam"]


class BetaLocalSkillParam(TypedDict):
    """Request form of `BetaLocalSkill`."""

    name: str
    description: str
    path: str
