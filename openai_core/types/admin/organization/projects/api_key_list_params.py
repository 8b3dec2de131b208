# Generated from openapi.json.
"""Parameters of `admin.organization.projects.api_keys.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["APIKeyListParams"]


class APIKeyListParams(TypedDict, total=False):
    """What `client.admin.organization.projects.api_keys.list()` takes."""

    limit: int | Omit
    """20 by default."""
    after: str | Omit
    owner_project_access: Literal["active", "inactive", "any"] | Omit
