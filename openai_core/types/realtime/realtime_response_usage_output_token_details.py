# Generated from openapi.json.
"""The struct `RealtimeResponseUsageOutputTokenDetails`."""

from __future__ import annotations

from ...model import Model

__all__ = ["RealtimeResponseUsageOutputTokenDetails"]


class RealtimeResponseUsageOutputTokenDetails(Model):
    """What `output_token_details` of `RealtimeResponseUsage` holds."""

    text_tokens: int | None = None
    audio_tokens: int | None = None
