# Generated from openapi.json.
"""The struct `AudioTranscription`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["AudioTranscription"]


class AudioTranscription(Model):
    """What `transcription` of `RealtimeAudioConfigInput` holds."""

    model: (
        str
        | Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ]
        | None
    ) = None
    language: str | None = None
    languages: list[str] | None = None
    """At least 1 item."""
    keywords: list[str] | None = None
    prompt: str | None = None
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | None = None
