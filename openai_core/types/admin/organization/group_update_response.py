# Generated from openapi.json.
"""The struct `GroupUpdateResponse`."""

from __future__ import annotations

from ....model import Model

__all__ = ["GroupUpdateResponse"]


class GroupUpdateResponse(Model):
    """The answer of `client.admin.organization.groups.update()`."""

    id: str
    name: str
    created_at: int
    """Unix seconds."""
    is_scim_managed: bool
