# Generated from openapi.json.
"""The struct `BetaLocalEnvironment`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_local_skill import BetaLocalSkill

__all__ = ["BetaLocalEnvironment"]


class BetaLocalEnvironment(Model, tag_field="type", tag="local"):
    """The application's own machine, where it runs the commands itself."""

    type: Literal["local"] = "local"
    skills: list[BetaLocalSkill] | None = None
    """Up to 200."""
