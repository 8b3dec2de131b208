# Generated from overlays/3.57.0.json.
"""Parameters of `live.sessions.reject()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

__all__ = ["SessionRejectParams"]


class SessionRejectParams(TypedDict, total=False):
    """What `client.live.sessions.reject()` takes."""

    status_code: Required[int]
