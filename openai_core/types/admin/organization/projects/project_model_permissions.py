# Generated from openapi.json.
"""The struct `ProjectModelPermissions`."""

from __future__ import annotations

from typing import Literal

from msgspec import field

from .....model import Model

__all__ = ["ProjectModelPermissions"]


class ProjectModelPermissions(Model):
    """The answer of `client.admin.organization.projects.model_permissions.retrieve()`."""

    object: Literal["project.model_permissions"]
    mode: Literal["allow_list", "deny_list"]
    api_model_ids: list[str] = field(name="model_ids")
