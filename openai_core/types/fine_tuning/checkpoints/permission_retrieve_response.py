# Generated from openapi.json.
"""The struct `PermissionRetrieveResponse` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["Data", "PermissionRetrieveResponse"]


class Data(Model):
    id: str
    created_at: int
    """Unix seconds."""
    project_id: str
    object: Literal["checkpoint.permission"]


class PermissionRetrieveResponse(Model):
    """The answer of `client.fine_tuning.checkpoints.permissions.retrieve()`."""

    data: list[Data]
    object: Literal["list"]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool
