# Generated from overlays/3.57.0.json.
"""The event `response.steer.failed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_steer_error_code import BetaResponseSteerErrorCode
from .beta_response_steer_input import BetaResponseSteerInput

__all__ = ["BetaResponseSteerFailedEvent", "Error", "Steer"]


class Error(Model):
    code: BetaResponseSteerErrorCode
    message: str
    type: Literal["invalid_request_error"]


class Steer(Model):
    input: BetaResponseSteerInput
    previous_response_id: str
    id: str | None = None


class BetaResponseSteerFailedEvent(Model, tag_field="type", tag="response.steer.failed"):
    """The event `response.steer.failed`."""

    error: Error
    sequence_number: int
    steer: Steer
    type: Literal["response.steer.failed"] = "response.steer.failed"
    stream_id: str | None = None
