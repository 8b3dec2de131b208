# Generated from openapi.json.
"""The struct `RoleCreateResponse`."""

from __future__ import annotations

from typing import Literal

from .....model import Model
from ..organization_user import OrganizationUser
from ..role import Role

__all__ = ["RoleCreateResponse"]


class RoleCreateResponse(Model):
    """The answer of `client.admin.organization.users.roles.create()`."""

    object: Literal["user.role"]
    user: OrganizationUser
    role: Role
