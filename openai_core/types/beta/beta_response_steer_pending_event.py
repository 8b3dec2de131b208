# Generated from overlays/3.57.0.json.
"""The event `response.steer.pending`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_steer_accepted_event import Steer
from .beta_response_steer_pending_reason import BetaResponseSteerPendingReason
from .beta_response_steer_required_input import BetaResponseSteerRequiredInput

__all__ = ["BetaResponseSteerPendingEvent", "Steer"]


class BetaResponseSteerPendingEvent(Model, tag_field="type", tag="response.steer.pending"):
    """The event `response.steer.pending`."""

    reason: BetaResponseSteerPendingReason
    required_input: list[BetaResponseSteerRequiredInput]
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.pending"] = "response.steer.pending"
    stream_id: str | None = None
