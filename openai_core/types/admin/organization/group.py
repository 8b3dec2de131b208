# Generated from openapi.json.
"""The struct `Group`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["Group"]


class Group(Model):
    """The answer of `client.admin.organization.groups.retrieve()`."""

    id: str
    name: str
    created_at: int
    """Unix seconds."""
    is_scim_managed: bool
    group_type: Literal["group", "tenant_group"]
