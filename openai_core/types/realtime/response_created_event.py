# Generated from openapi.json.
"""The event `response.created`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .realtime_response import RealtimeResponse

__all__ = ["ResponseCreatedEvent"]


class ResponseCreatedEvent(Model, tag_field="type", tag="response.created"):
    """The event `response.created`."""

    event_id: str
    type: Literal["response.created"] = "response.created"
    response: RealtimeResponse
