# Generated from overlays/3.57.0.json.
"""Parameters of `live.sessions.fork()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from ...sentinels import Omit
from .live_create_params import Transport
from .media_session_fork_config_param import MediaSessionForkConfigParam

__all__ = ["SessionForkParams", "Transport"]


class SessionForkParams(TypedDict, total=False):
    """What `client.live.sessions.fork()` takes."""

    transport: Required[Transport]
    session: MediaSessionForkConfigParam | Omit
