# Generated from openapi.json.
"""The struct `UserDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["UserDeleteResponse"]


class UserDeleteResponse(Model):
    """The answer of `client.admin.organization.projects.users.delete()`."""

    object: Literal["organization.project.user.deleted"]
    id: str
    deleted: bool
