# Generated from openapi.json.
"""Parameters of `admin.organization.projects.update()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["ProjectUpdateParams"]


class ProjectUpdateParams(TypedDict, total=False):
    """What `client.admin.organization.projects.update()` takes."""

    name: str | Omit | None
    external_key_id: str | Omit | None
    geography: str | Omit | None
