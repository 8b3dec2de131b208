# Generated from openapi.json.
"""The struct `FileListResponse`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["FileListResponse"]


class FileListResponse(Model):
    """One item of `client.containers.files.list()`."""

    id: str
    object: Literal["container.file"]
    container_id: str
    created_at: int
    """Unix seconds."""
    bytes: int
    path: str
    source: str
