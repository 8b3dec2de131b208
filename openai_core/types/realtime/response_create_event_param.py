# Generated from openapi.json.
"""The request dict `ResponseCreateEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .realtime_response_create_params_param import RealtimeResponseCreateParamsParam

__all__ = ["ResponseCreateEventParam"]


class ResponseCreateEventParam(TypedDict, total=False):
    """Request form of `ResponseCreateEvent`."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["response.create"]]
    response: RealtimeResponseCreateParamsParam
