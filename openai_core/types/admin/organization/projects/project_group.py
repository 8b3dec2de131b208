# Generated from openapi.json.
"""The struct `ProjectGroup`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["ProjectGroup"]


class ProjectGroup(Model):
    """The answer of `client.admin.organization.projects.groups.retrieve()`."""

    object: Literal["project.group"]
    project_id: str
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"]
    created_at: int
    """Unix seconds."""
