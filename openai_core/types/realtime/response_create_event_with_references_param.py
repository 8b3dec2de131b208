# Generated from overlays/3.57.0.json.
"""The request dict `ResponseCreateEventWithReferencesParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .realtime_response_create_params_with_references_param import RealtimeResponseCreateParamsWithReferencesParam

__all__ = ["ResponseCreateEventWithReferencesParam"]


class ResponseCreateEventWithReferencesParam(TypedDict, total=False):
    """A response create event with references param."""

    type: Required[Literal["response.create"]]
    event_id: str
    response: RealtimeResponseCreateParamsWithReferencesParam
