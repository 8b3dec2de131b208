# Generated from overlays/3.57.0.json.
"""The event `response.event`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseEvent"]


class ResponseEvent(Model, tag_field="type", tag="response.event"):
    """The event `response.event`."""

    event: dict[str, object]
    event_id: str
    type: Literal["response.event"] = "response.event"
    client_event_id: str | None = None
    delegation_id: str | None = None
