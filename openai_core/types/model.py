# Generated from openapi.json.
"""The struct `Model`."""

from __future__ import annotations

from typing import Literal

from ..model import BaseModel

__all__ = ["Model"]


class Model(BaseModel):
    """A model that can be used, and who owns it."""

    id: str
    created: int
    """Unix seconds."""
    object: Literal["model"]
    owned_by: str
    shutdown_date: str | None = None
    """ISO 8601 date; None while none is set."""
