# Generated from openapi.json.
"""The struct `Role`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["Role"]


class Role(Model):
    """The answer of `client.admin.organization.roles.retrieve()`."""

    object: Literal["role"]
    id: str
    name: str
    description: str | None = None
    permissions: list[str]
    resource_type: str
    predefined_role: bool
