# Generated from overlays/3.57.0.json.
"""Parameters of `live.sessions.refer()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

__all__ = ["SessionReferParams"]


class SessionReferParams(TypedDict, total=False):
    """What `client.live.sessions.refer()` takes."""

    target_uri: Required[str]
