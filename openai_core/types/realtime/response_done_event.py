# Generated from openapi.json.
"""The event `response.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .realtime_response import RealtimeResponse

__all__ = ["ResponseDoneEvent"]


class ResponseDoneEvent(Model, tag_field="type", tag="response.done"):
    """The event `response.done`."""

    event_id: str
    type: Literal["response.done"] = "response.done"
    response: RealtimeResponse
