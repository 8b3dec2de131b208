"""The struct `BetaLocalSkill`."""

from __future__ import annotations

from ...model import Model

__all__ = ["BetaLocalSkill"]


class BetaLocalSkill(Model):
    """A beta local skill."""

    name: str
    description: str
    path: str
