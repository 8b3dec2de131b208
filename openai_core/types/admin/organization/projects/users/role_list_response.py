# Generated from openapi.json.
"""The struct `RoleListResponse` and its parts."""

from __future__ import annotations

from ......model import Model

__all__ = ["AssignmentSource", "RoleListResponse"]


class AssignmentSource(Model):
    principal_id: str
    principal_type: str


class RoleListResponse(Model):
    """One item of `client.admin.organization.projects.users.roles.list()`."""

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
