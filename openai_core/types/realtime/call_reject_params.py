"""Parameters of `realtime.calls.reject()`."""

from __future__ import annotations

from typing import TypedDict

from ...sentinels import Omit

__all__ = ["CallRejectParams"]


class CallRejectParams(TypedDict, total=False):
    """What `reject()` takes."""

    status_code: int | Omit
