# Generated from openapi.json.
"""The struct `RoleDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["RoleDeleteResponse"]


class RoleDeleteResponse(Model):
    """The answer of `client.admin.organization.roles.delete()`."""

    object: Literal["role.deleted"]
    id: str
    deleted: bool
