# Generated from openapi.json.
"""The struct `UploadPart`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["UploadPart"]


class UploadPart(Model):
    """The answer of `client.uploads.parts.create()`."""

    id: str
    created_at: int
    """Unix seconds."""
    upload_id: str
    object: Literal["upload.part"]
