# Generated from openapi.json.
"""The struct `FileDeleted`."""

from __future__ import annotations

from typing import Literal

from ..model import Model

__all__ = ["FileDeleted"]


class FileDeleted(Model):
    """Confirms that a file is gone."""

    id: str
    object: Literal["file"]
    deleted: bool
