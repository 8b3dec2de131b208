# Generated from openapi.json.
"""Parameters of `admin.organization.projects.rate_limits.update_rate_limit()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["RateLimitUpdateRateLimitParams"]


class RateLimitUpdateRateLimitParams(TypedDict, total=False):
    """What `client.admin.organization.projects.rate_limits.update_rate_limit()` takes."""

    max_requests_per_1_minute: int | Omit
    max_tokens_per_1_minute: int | Omit
    max_images_per_1_minute: int | Omit
    max_audio_megabytes_per_1_minute: int | Omit
    max_requests_per_1_day: int | Omit
    batch_1_day_max_input_tokens: int | Omit
