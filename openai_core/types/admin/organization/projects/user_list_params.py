# Generated from openapi.json.
"""Parameters of `admin.organization.projects.users.list()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["UserListParams"]


class UserListParams(TypedDict, total=False):
    """What `client.admin.organization.projects.users.list()` takes."""

    limit: int | Omit
    """20 by default."""
    after: str | Omit
