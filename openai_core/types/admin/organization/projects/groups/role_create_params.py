# Generated from openapi.json.
"""Parameters of `admin.organization.projects.groups.roles.create()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

__all__ = ["RoleCreateParams"]


class RoleCreateParams(TypedDict, total=False):
    """What `client.admin.organization.projects.groups.roles.create()` takes."""

    role_id: Required[str]
