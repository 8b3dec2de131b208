"""The request dict `BetaLocalSkillParam`."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["BetaLocalSkillParam"]


class BetaLocalSkillParam(TypedDict):
    """A beta local skill, as a request has it."""

    name: str
    description: str
    path: str
