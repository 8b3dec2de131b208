# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `RealtimeTranslationSessionUpdateRequestParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .realtime_translation_session_create_request_param import (
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
    "RealtimeTranslationSessionUpdateRequestParam",
]


class RealtimeTranslationSessionUpdateRequestParam(TypedDict, total=False):
    """Request form of `RealtimeTranslationSessionUpdateRequest`."""

    audio: Audio
