# Generated from openapi.json.
"""Parameters of `admin.organization.projects.groups.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["GroupListParams"]


class GroupListParams(TypedDict, total=False):
    """What `client.admin.organization.projects.groups.list()` takes."""

    limit: int | Omit
    """0 to 100; 20 by default."""
    after: str | Omit
    order: Literal["asc", "desc"] | Omit
    """`"asc"` by default."""
