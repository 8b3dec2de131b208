# Generated from openapi.json.
"""Parameters of `realtime.calls.reject()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from ...sentinels import Omit

__all__ = ["CallRejectParams"]


class CallRejectParams(TypedDict, total=False):
    """What `client.realtime.calls.reject()` takes."""

    status_code: int | Omit
