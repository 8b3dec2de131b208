# Generated from overlays/3.57.0.json.
"""The request dict `MediaSessionForkConfigParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .client_config_param import ClientConfigParam
from .fork_session_config_param import Delegation

__all__ = ["Delegation", "MediaSessionForkConfigParam"]


class MediaSessionForkConfigParam(TypedDict, total=False):
    """What `session` of `client.live.sessions.fork()` holds."""

    client: ClientConfigParam
    delegation: Delegation
    store: bool
