# Generated from openapi.json.
"""Parameters of `admin.organization.users.update()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["UserUpdateParams"]


class UserUpdateParams(TypedDict, total=False):
    """What `client.admin.organization.users.update()` takes."""

    role: str | Omit | None
    role_id: str | Omit | None
    technical_level: str | Omit | None
    developer_persona: str | Omit | None
