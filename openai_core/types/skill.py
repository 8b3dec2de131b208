# Generated from openapi.json.
"""The struct `Skill`."""

from __future__ import annotations

from typing import Literal

from ..model import Model

__all__ = ["Skill"]


class Skill(Model):
    """The answer of `client.skills.retrieve()`."""

    id: str
    object: Literal["skill"]
    name: str
    description: str
    created_at: int
    """Unix seconds."""
    default_version: str
    latest_version: str
