# Generated from overlays/3.57.0.json.
"""The request dict `BetaResponseSteerEventParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .beta_response_steer_input_param import BetaResponseSteerInputParam

__all__ = ["BetaResponseSteerEventParam"]


class BetaResponseSteerEventParam(TypedDict):
    """Request form of `BetaResponseSteerEvent`."""

    input: BetaResponseSteerInputParam
    previous_response_id: str
    type: Literal["response.steer"]
