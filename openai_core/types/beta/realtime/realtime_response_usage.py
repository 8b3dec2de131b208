# Generated from overlays/legacy.json.
"""The struct `RealtimeResponseUsage` and its parts."""

from __future__ import annotations

from ....model import Model

__all__ = ["InputTokenDetails", "OutputTokenDetails", "RealtimeResponseUsage"]


class InputTokenDetails(Model):
    audio_tokens: int | None = None
    cached_tokens: int | None = None
    text_tokens: int | None = None


class OutputTokenDetails(Model):
    audio_tokens: int | None = None
    text_tokens: int | None = None


class RealtimeResponseUsage(Model):
    """What `usage` of `RealtimeResponse` holds."""

    input_token_details: InputTokenDetails | None = None
    input_tokens: int | None = None
    output_token_details: OutputTokenDetails | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None
