# Generated from openapi.json.
"""The event `error`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .realtime_error import RealtimeError

__all__ = ["RealtimeErrorEvent"]


class RealtimeErrorEvent(Model, tag_field="type", tag="error"):
    """The event `error`."""

    event_id: str
    type: Literal["error"] = "error"
    error: RealtimeError
