# Generated from openapi.json.
"""The event `response.create`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .realtime_response_create_params import RealtimeResponseCreateParams

__all__ = ["ResponseCreateEvent"]


class ResponseCreateEvent(Model, tag_field="type", tag="response.create"):
    """The event `response.create`."""

    event_id: str | None = None
    """At most 512 characters."""
    type: Literal["response.create"] = "response.create"
    response: RealtimeResponseCreateParams | None = None
