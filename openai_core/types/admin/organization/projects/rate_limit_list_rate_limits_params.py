# Generated from openapi.json.
"""Parameters of `admin.organization.projects.rate_limits.list_rate_limits()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["RateLimitListRateLimitsParams"]


class RateLimitListRateLimitsParams(TypedDict, total=False):
    """What `client.admin.organization.projects.rate_limits.list_rate_limits()` takes."""

    limit: int | Omit
    """100 by default."""
    after: str | Omit
    before: str | Omit
