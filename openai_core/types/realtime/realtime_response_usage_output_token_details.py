"""The struct `RealtimeResponseUsageOutputTokenDetails`."""

from __future__ import annotations

from ...model import Model

__all__ = ["RealtimeResponseUsageOutputTokenDetails"]


class RealtimeResponseUsageOutputTokenDetails(Model):
    """Realtime response usage output token details."""

    text_tokens: int | None = None
    audio_tokens: int | None = None
