# Generated from openapi.json.
"""The struct `ProjectUser`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["ProjectUser"]


class ProjectUser(Model):
    """The answer of `client.admin.organization.projects.users.retrieve()`."""

    object: Literal["organization.project.user"]
    id: str
    name: str | None = None
    email: str | None = None
    role: str
    added_at: int
    """Unix seconds."""
