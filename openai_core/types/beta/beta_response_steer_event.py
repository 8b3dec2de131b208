# Generated from overlays/3.57.0.json.
"""The event `response.steer`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_steer_input import BetaResponseSteerInput

__all__ = ["BetaResponseSteerEvent"]


class BetaResponseSteerEvent(Model, tag_field="type", tag="response.steer"):
    """The event `response.steer`."""

    input: BetaResponseSteerInput
    previous_response_id: str
    type: Literal["response.steer"] = "response.steer"
