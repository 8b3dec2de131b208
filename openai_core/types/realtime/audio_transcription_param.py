# Generated from openapi.json.
"""The request dict `AudioTranscriptionParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

__all__ = ["AudioTranscriptionParam"]


class AudioTranscriptionParam(TypedDict, total=False):
    """Request form of `AudioTranscription`."""

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
    )
    language: str
    languages: Sequence[str]
    """At least 1 item."""
    keywords: Sequence[str]
    prompt: str
    delay: Literal["minimal", "low", "medium", "high", "xhigh"]
