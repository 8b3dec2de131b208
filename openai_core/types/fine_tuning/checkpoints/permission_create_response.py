# Generated from openapi.json.
"""The struct `PermissionCreateResponse`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["PermissionCreateResponse"]


class PermissionCreateResponse(Model):
    """One item of `client.fine_tuning.checkpoints.permissions.create()`."""

    id: str
    created_at: int
    """Unix seconds."""
    project_id: str
    object: Literal["checkpoint.permission"]
