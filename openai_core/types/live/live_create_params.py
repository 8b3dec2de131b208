# Generated from overlays/3.57.0.json.
"""Parameters of `live.create()`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .media_session_config_param import MediaSessionConfigParam

__all__ = ["LiveCreateParams", "Transport"]


class Transport(TypedDict):
    sdp: str
    type: Literal["webrtc"]


class LiveCreateParams(TypedDict, total=False):
    """What `client.live.create()` takes."""

    session: Required[MediaSessionConfigParam]
    transport: Required[Transport]
