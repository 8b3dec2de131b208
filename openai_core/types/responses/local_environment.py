# Generated from openapi.json.
"""The struct `LocalEnvironment`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .local_skill import LocalSkill

__all__ = ["LocalEnvironment"]


class LocalEnvironment(Model, tag_field="type", tag="local"):
    """The application's own machine, where it runs the commands itself."""

    type: Literal["local"] = "local"
    skills: list[LocalSkill] | None = None
    """Up to 200."""
