# Generated from openapi.json.
"""The struct `RoleCreateResponse` and its parts."""

from __future__ import annotations

from typing import Literal

from .....model import Model
from ..role import Role

__all__ = ["Group", "RoleCreateResponse"]


class Group(Model):
    object: Literal["group"]
    id: str
    name: str
    created_at: int
    """Unix seconds."""
    scim_managed: bool


class RoleCreateResponse(Model):
    """The answer of `client.admin.organization.groups.roles.create()`."""

    object: Literal["group.role"]
    group: Group
    role: Role
