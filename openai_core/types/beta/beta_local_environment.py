"""The struct `BetaLocalEnvironment`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_local_skill import BetaLocalSkill

__all__ = ["BetaLocalEnvironment"]


class BetaLocalEnvironment(Model, tag_field="type", tag="local"):
    """One kind of `Environment`."""

    type: Literal["local"] = "local"
    skills: list[BetaLocalSkill] | None = None
    """At most 200 items."""
