# Generated from openapi.json.
"""Parameters of `realtime.calls.refer()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

__all__ = ["CallReferParams"]


class CallReferParams(TypedDict, total=False):
    """What `client.realtime.calls.refer()` takes."""

    target_uri: Required[str]
