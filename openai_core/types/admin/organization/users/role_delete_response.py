# Generated from openapi.json.
"""The struct `RoleDeleteResponse`."""

from __future__ import annotations

from .....model import Model

__all__ = ["RoleDeleteResponse"]


class RoleDeleteResponse(Model):
    """The answer of `client.admin.organization.users.roles.delete()`."""

    object: str
    deleted: bool
