# Generated from openapi.json.
"""The struct `OrganizationUser` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["OrganizationUser", "Projects", "ProjectsData", "User"]


class User(Model):
    object: Literal["user"]
    id: str
    email: str | None = None
    name: str | None = None
    picture: str | None = None
    enabled: bool | None = None
    banned: bool | None = None
    banned_at: int | None = None
    """Unix seconds."""


class ProjectsData(Model):
    id: str | None = None
    name: str | None = None
    role: str | None = None


class Projects(Model):
    object: Literal["list"]
    data: list[ProjectsData]


class OrganizationUser(Model):
    """The answer of `client.admin.organization.users.retrieve()`."""

    object: Literal["organization.user"]
    id: str
    name: str | None = None
    email: str | None = None
    role: str | None = None
    added_at: int
    """Unix seconds."""
    is_default: bool | None = None
    created: int | None = None
    """Unix seconds."""
    user: User | None = None
    is_service_account: bool | None = None
    is_scale_tier_authorized_purchaser: bool | None = None
    is_scim_managed: bool | None = None
    api_key_last_used_at: int | None = None
    """Unix seconds."""
    technical_level: str | None = None
    developer_persona: str | None = None
    projects: Projects | None = None
