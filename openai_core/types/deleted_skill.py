# Generated from openapi.json.
"""The struct `DeletedSkill`."""

from __future__ import annotations

from typing import Literal

from ..model import Model

__all__ = ["DeletedSkill"]


class DeletedSkill(Model):
    """The answer of `client.skills.delete()`."""

    object: Literal["skill.deleted"]
    deleted: bool
    id: str
