# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `Project`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .project_residency import ProjectResidency

__all__ = ["Project"]


class Project(Model):
    """The answer of `client.admin.organization.projects.retrieve()`."""

    id: str
    object: Literal["organization.project"]
    name: str | None = None
    created_at: int
    """Unix seconds."""
    archived_at: int | None = None
    """Unix seconds."""
    status: str | None = None
    external_key_id: str | None = None
    residency: ProjectResidency | None = None
