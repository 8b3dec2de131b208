# Generated from openapi.json.
"""Parameters of `admin.organization.projects.users.update()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["UserUpdateParams"]


class UserUpdateParams(TypedDict, total=False):
    """What `client.admin.organization.projects.users.update()` takes."""

    role: str | Omit | None
