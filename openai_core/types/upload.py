# Generated from openapi.json.
"""The struct `Upload`."""

from __future__ import annotations

from typing import Literal

from ..model import Model
from .file_object import FileObject

__all__ = ["Upload"]


class Upload(Model):
    """A large file that is uploaded in parts."""

    id: str
    created_at: int
    """Unix seconds."""
    filename: str
    bytes: int
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]
    expires_at: int
    """Unix seconds."""
    object: Literal["upload"]
    file: FileObject | None = None
