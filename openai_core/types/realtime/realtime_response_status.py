# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `RealtimeResponseStatus` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Error", "RealtimeResponseStatus"]


class Error(Model):
    type: str | None = None
    code: str | None = None
    message: str | None = None


class RealtimeResponseStatus(Model):
    """What `status_details` of `RealtimeResponse` holds."""

    type: Literal["completed", "cancelled", "incomplete", "failed"] | None = None
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | None = None
    error: Error | None = None
