# Generated from overlays/3.57.0.json.
"""The event `response.create`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseCreateEvent"]


class ResponseCreateEvent(Model, tag_field="type", tag="response.create"):
    """The event `response.create`."""

    type: Literal["response.create"] = "response.create"
    event_id: str | None = None
