# Generated from openapi.json.
"""The struct `UserRetrieveResponse`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["UserRetrieveResponse"]


class UserRetrieveResponse(Model):
    """The answer of `client.admin.organization.groups.users.retrieve()`."""

    id: str
    name: str
    email: str | None = None
    picture: str | None = None
    is_service_account: bool | None = None
    user_type: Literal["user", "tenant_user"]
