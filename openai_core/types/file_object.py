# Generated from openapi.json.
"""The struct `FileObject`."""

from __future__ import annotations

from typing import Literal

from ..model import Model

__all__ = ["FileObject"]


class FileObject(Model):
    """An uploaded file; its content is fetched with `files.content()`."""

    id: str
    bytes: int
    """Size in bytes."""
    created_at: int
    """Unix seconds."""
    expires_at: int | None = None
    """Unix seconds; None if it stays."""
    filename: str
    object: Literal["file"]
    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
    ]
    status: Literal["uploaded", "processed", "error"]
    """Deprecated."""
    status_details: str | None = None
    """Deprecated: a fine-tuning job tells what is wrong with its training file."""
