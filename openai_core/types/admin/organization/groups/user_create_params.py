# Generated from openapi.json.
"""Parameters of `admin.organization.groups.users.create()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

__all__ = ["UserCreateParams"]


class UserCreateParams(TypedDict, total=False):
    """What `client.admin.organization.groups.users.create()` takes."""

    user_id: Required[str]
