# Generated from overlays/legacy.json.
"""The event `error`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["Error", "ErrorEvent"]


class Error(Model):
    message: str
    type: str
    code: str | None = None
    event_id: str | None = None
    param: str | None = None


class ErrorEvent(Model, tag_field="type", tag="error"):
    """The event `error`."""

    error: Error
    event_id: str
    type: Literal["error"] = "error"
