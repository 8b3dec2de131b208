# Generated from overlays/3.57.0.json.
"""The request dict `ResponseSteerEventParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .response_steer_input_param import ResponseSteerInputParam

__all__ = ["ResponseSteerEventParam"]


class ResponseSteerEventParam(TypedDict):
    """Request form of `ResponseSteerEvent`."""

    input: ResponseSteerInputParam
    previous_response_id: str
    type: Literal["response.steer"]
