# Generated from openapi.json.
"""The struct `RealtimeResponseUsageInputTokenDetails` and its parts."""

from __future__ import annotations

from ...model import Model

__all__ = ["CachedTokensDetails", "RealtimeResponseUsageInputTokenDetails"]


class CachedTokensDetails(Model):
    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None


class RealtimeResponseUsageInputTokenDetails(Model):
    """What `input_token_details` of `RealtimeResponseUsage` holds."""

    cached_tokens: int | None = None
    text_tokens: int | None = None
    image_tokens: int | None = None
    audio_tokens: int | None = None
    cached_tokens_details: CachedTokensDetails | None = None
