# Generated from openapi.json.
"""The struct `FileRetrieveResponse`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["FileRetrieveResponse"]


class FileRetrieveResponse(Model):
    """The answer of `client.containers.files.retrieve()`."""

    id: str
    object: Literal["container.file"]
    container_id: str
    created_at: int
    """Unix seconds."""
    bytes: int
    path: str
    source: str
