# Generated from openapi.json.
"""The struct `TranscriptionDiarized`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .transcription import Usage, UsageDuration, UsageTokens, UsageTokensInputTokenDetails
from .transcription_diarized_segment import TranscriptionDiarizedSegment

__all__ = ["TranscriptionDiarized", "Usage", "UsageDuration", "UsageTokens", "UsageTokensInputTokenDetails"]


class TranscriptionDiarized(Model):
    """What was said, with who said it."""

    task: Literal["transcribe"]
    duration: float
    text: str
    segments: list[TranscriptionDiarizedSegment]
    usage: Usage | None = None
