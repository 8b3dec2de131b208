# Generated from openapi.json.
"""The struct `UserCreateResponse`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["UserCreateResponse"]


class UserCreateResponse(Model):
    """The answer of `client.admin.organization.groups.users.create()`."""

    object: Literal["group.user"]
    user_id: str
    group_id: str
