# Generated from openapi.json.
"""Parameters of `admin.organization.projects.model_permissions.update()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ModelPermissionUpdateParams"]


class ModelPermissionUpdateParams(TypedDict, total=False):
    """What `client.admin.organization.projects.model_permissions.update()` takes."""

    mode: Required[Literal["allow_list", "deny_list"]]
    model_ids: Required[Sequence[str]]
