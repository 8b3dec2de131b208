# Generated from openapi.json.
"""The struct `PermissionListResponse`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["PermissionListResponse"]


class PermissionListResponse(Model):
    """One item of `client.fine_tuning.checkpoints.permissions.list()`."""

    id: str
    created_at: int
    """Unix seconds."""
    project_id: str
    object: Literal["checkpoint.permission"]
