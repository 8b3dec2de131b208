# Generated from openapi.json.
"""Parameters of `admin.organization.projects.users.create()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["UserCreateParams"]


class UserCreateParams(TypedDict, total=False):
    """What `client.admin.organization.projects.users.create()` takes."""

    user_id: str | Omit | None
    email: str | Omit | None
    role: Required[str]
