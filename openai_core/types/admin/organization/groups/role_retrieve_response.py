# Generated from openapi.json.
"""The struct `RoleRetrieveResponse`."""

from __future__ import annotations

from .....model import Model
from .role_list_response import AssignmentSource

__all__ = ["AssignmentSource", "RoleRetrieveResponse"]


class RoleRetrieveResponse(Model):
    """The answer of `client.admin.organization.groups.roles.retrieve()`."""

    id: str
    name: str
    permissions: list[str]
    resource_type: str
    predefined_role: bool
    description: str | None = None
    created_at: int | None = None
    """Unix seconds."""
    updated_at: int | None = None
    """Unix seconds."""
    created_by: str | None = None
    created_by_user_obj: dict[str, object] | None = None
    metadata: dict[str, object] | None = None
    assignment_sources: list[AssignmentSource] | None = None
