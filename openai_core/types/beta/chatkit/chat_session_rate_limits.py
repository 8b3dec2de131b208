# Generated from openapi.json.
"""The struct `ChatSessionRateLimits`."""

from __future__ import annotations

from ....model import Model

__all__ = ["ChatSessionRateLimits"]


class ChatSessionRateLimits(Model):
    """What `rate_limits` of `ChatSession` holds."""

    max_requests_per_1_minute: int
