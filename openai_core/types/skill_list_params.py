# Generated from openapi.json.
"""Parameters of `skills.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ..sentinels import Omit

__all__ = ["SkillListParams"]


class SkillListParams(TypedDict, total=False):
    """What `client.skills.list()` takes."""

    limit: int | Omit
    """0 to 100."""
    order: Literal["asc", "desc"] | Omit
    after: str | Omit
