# Generated from openapi.json.
"""The struct `BetaLocalSkill`."""

from __future__ import annotations

from ...model import Model

__all__ = ["BetaLocalSkill"]


class BetaLocalSkill(Model):
    """A skill that lies on the application's own machine."""

    name: str
    description: str
    path: str
