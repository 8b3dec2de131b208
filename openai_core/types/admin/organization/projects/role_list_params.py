# Generated from openapi.json.
"""Parameters of `admin.organization.projects.roles.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["RoleListParams"]


class RoleListParams(TypedDict, total=False):
    """What `client.admin.organization.projects.roles.list()` takes."""

    limit: int | Omit
    """0 to 1,000; 1,000 by default."""
    after: str | Omit
    order: Literal["asc", "desc"] | Omit
    """`"asc"` by default."""
