# Generated from overlays/3.57.0.json and openapi.json.
"""Parameters of `admin.organization.projects.create()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from ....sentinels import Omit
from .project_residency import ProjectResidency

__all__ = ["ProjectCreateParams"]


class ProjectCreateParams(TypedDict, total=False):
    """What `client.admin.organization.projects.create()` takes."""

    name: Required[str]
    geography: str | Omit | None
    external_key_id: str | Omit | None
    residency: ProjectResidency | Omit | None
