# Generated from openapi.json.
"""The struct `OrganizationGroupUser`."""

from __future__ import annotations

from .....model import Model

__all__ = ["OrganizationGroupUser"]


class OrganizationGroupUser(Model):
    """One item of `client.admin.organization.groups.users.list()`."""

    id: str
    name: str
    email: str | None = None
