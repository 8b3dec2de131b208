# Generated from openapi.json.
"""The struct `PermissionDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["PermissionDeleteResponse"]


class PermissionDeleteResponse(Model):
    """The answer of `client.fine_tuning.checkpoints.permissions.delete()`."""

    id: str
    object: Literal["checkpoint.permission"]
    deleted: bool
