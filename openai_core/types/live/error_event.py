# Generated from overlays/3.57.0.json.
"""The event `error`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .error import Error

__all__ = ["ErrorEvent"]


class ErrorEvent(Model, tag_field="type", tag="error"):
    """The event `error`."""

    error: Error
    event_id: str
    type: Literal["error"] = "error"
    client_event_id: str | None = None
