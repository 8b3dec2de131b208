# Generated from overlays/3.57.0.json.
"""The event `session.close`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["SessionCloseEvent"]


class SessionCloseEvent(Model, tag_field="type", tag="session.close"):
    """The event `session.close`."""

    type: Literal["session.close"] = "session.close"
    event_id: str | None = None
