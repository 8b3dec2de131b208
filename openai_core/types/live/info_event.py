# Generated from overlays/3.57.0.json.
"""The event `info`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["InfoEvent"]


class InfoEvent(Model, tag_field="type", tag="info"):
    """The event `info`."""

    code: str
    event_id: str
    message: str
    type: Literal["info"] = "info"
    client_event_id: str | None = None
