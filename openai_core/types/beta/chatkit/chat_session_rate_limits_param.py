# Generated from openapi.json.
"""The request dict `ChatSessionRateLimitsParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["ChatSessionRateLimitsParam"]


class ChatSessionRateLimitsParam(TypedDict, total=False):
    """Request form of `ChatSessionRateLimits`."""

    max_requests_per_1_minute: int
    """At least 1."""
