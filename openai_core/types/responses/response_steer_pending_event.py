# Generated from overlays/3.57.0.json.
"""The event `response.steer.pending`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_steer_accepted_event import Steer
from .response_steer_pending_reason import ResponseSteerPendingReason
from .response_steer_required_input import ResponseSteerRequiredInput

__all__ = ["ResponseSteerPendingEvent", "Steer"]


class ResponseSteerPendingEvent(Model, tag_field="type", tag="response.steer.pending"):
    """The event `response.steer.pending`."""

    reason: ResponseSteerPendingReason
    required_input: list[ResponseSteerRequiredInput]
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.pending"] = "response.steer.pending"
    stream_id: str | None = None
