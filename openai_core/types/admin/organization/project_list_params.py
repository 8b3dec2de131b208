# Generated from openapi.json.
"""Parameters of `admin.organization.projects.list()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["ProjectListParams"]


class ProjectListParams(TypedDict, total=False):
    """What `client.admin.organization.projects.list()` takes."""

    limit: int | Omit
    """20 by default."""
    after: str | Omit
    include_archived: bool | Omit
    """`False` by default."""
