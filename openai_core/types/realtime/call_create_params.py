# Generated from openapi.json.
"""Parameters of `realtime.calls.create()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from ...sentinels import Omit
from .realtime_session_create_request_param import RealtimeSessionCreateRequestParam

__all__ = ["CallCreateParams"]


class CallCreateParams(TypedDict, total=False):
    """What `client.realtime.calls.create()` takes."""

    sdp: Required[str]
    session: RealtimeSessionCreateRequestParam | Omit
