# Generated from openapi.json.
"""The struct `ProjectRateLimit`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["ProjectRateLimit"]


class ProjectRateLimit(Model):
    """One item of `client.admin.organization.projects.rate_limits.list_rate_limits()`."""

    object: Literal["project.rate_limit"]
    id: str
    model: str
    max_requests_per_1_minute: int
    max_tokens_per_1_minute: int
    max_images_per_1_minute: int | None = None
    max_audio_megabytes_per_1_minute: int | None = None
    max_requests_per_1_day: int | None = None
    batch_1_day_max_input_tokens: int | None = None
