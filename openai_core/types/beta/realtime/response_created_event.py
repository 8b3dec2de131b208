# Generated from overlays/legacy.json.
"""The event `response.created`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .realtime_response import RealtimeResponse

__all__ = ["ResponseCreatedEvent"]


class ResponseCreatedEvent(Model, tag_field="type", tag="response.created"):
    """The event `response.created`."""

    event_id: str
    response: RealtimeResponse
    type: Literal["response.created"] = "response.created"
