# Generated from openapi.json.
"""The struct `DeletedSkillVersion`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["DeletedSkillVersion"]


class DeletedSkillVersion(Model):
    """The answer of `client.skills.versions.delete()`."""

    object: Literal["skill.version.deleted"]
    deleted: bool
    id: str
    version: str
