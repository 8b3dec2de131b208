# Generated from openapi.json.
"""The event `rate_limits.updated`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["RateLimit", "RateLimitsUpdatedEvent"]


class RateLimit(Model):
    name: Literal["requests", "tokens"] | None = None
    limit: int | None = None
    remaining: int | None = None
    reset_seconds: float | None = None


class RateLimitsUpdatedEvent(Model, tag_field="type", tag="rate_limits.updated"):
    """The event `rate_limits.updated`."""

    event_id: str
    type: Literal["rate_limits.updated"] = "rate_limits.updated"
    rate_limits: list[RateLimit]
