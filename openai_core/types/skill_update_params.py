# Generated from openapi.json.
"""Parameters of `skills.update()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

__all__ = ["SkillUpdateParams"]


class SkillUpdateParams(TypedDict, total=False):
    """What `client.skills.update()` takes."""

    default_version: Required[str]
