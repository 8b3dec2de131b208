# Generated from openapi.json.
"""The struct `ProjectModelPermissionsDeleted`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["ProjectModelPermissionsDeleted"]


class ProjectModelPermissionsDeleted(Model):
    """The answer of `client.admin.organization.projects.model_permissions.delete()`."""

    object: Literal["project.model_permissions.deleted"]
    deleted: bool
