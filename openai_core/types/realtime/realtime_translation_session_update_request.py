# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `RealtimeTranslationSessionUpdateRequest`."""

from __future__ import annotations

from ...model import Model
from .realtime_translation_session import (
    Audio,
    AudioInput,
    AudioInputNoiseReduction,
    AudioInputTranscription,
    AudioOutput,
)

__all__ = [
    "Audio",
    "AudioInput",
    "AudioInputNoiseReduction",
    "AudioInputTranscription",
    "AudioOutput",
    "RealtimeTranslationSessionUpdateRequest",
]


class RealtimeTranslationSessionUpdateRequest(Model):
    """What `session` of `RealtimeTranslationSessionUpdateEvent` holds."""

    audio: Audio | None = None
