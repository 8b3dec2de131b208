# Generated from openapi.json.
"""The struct `FileCreateResponse`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["FileCreateResponse"]


class FileCreateResponse(Model):
    """The answer of `client.containers.files.create()`."""

    id: str
    object: Literal["container.file"]
    container_id: str
    created_at: int
    """Unix seconds."""
    bytes: int
    path: str
    source: str
