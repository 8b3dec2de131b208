# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `ProjectAPIKey` and its parts."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["Owner", "OwnerServiceAccount", "OwnerUser", "ProjectAPIKey"]


class OwnerUser(Model):
    id: str
    email: str
    name: str
    created_at: int
    """Unix seconds."""
    role: str


class OwnerServiceAccount(Model):
    id: str
    name: str
    created_at: int
    """Unix seconds."""
    role: str


class Owner(Model):
    type: Literal["user", "service_account"] | None = None
    user: OwnerUser | None = None
    service_account: OwnerServiceAccount | None = None


class ProjectAPIKey(Model):
    """The answer of `client.admin.organization.projects.api_keys.retrieve()`."""

    object: Literal["organization.project.api_key"]
    redacted_value: str
    name: str
    created_at: int
    """Unix seconds."""
    last_used_at: int | None = None
    """Unix seconds."""
    id: str
    owner_project_access: Literal["active", "inactive"]
    owner: Owner
    expires_at: int | None = None
    """Unix seconds."""
