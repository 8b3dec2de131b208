"""The struct `ChatSessionRateLimits`."""

from __future__ import annotations

from ....model import Model

__all__ = ["ChatSessionRateLimits"]


class ChatSessionRateLimits(Model):
    """Chat session rate limits."""

    max_requests_per_1_minute: int
