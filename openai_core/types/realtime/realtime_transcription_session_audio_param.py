# Generated from openapi.json.
"""The request dict `RealtimeTranscriptionSessionAudioParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

from .realtime_transcription_session_audio_input_param import RealtimeTranscriptionSessionAudioInputParam

__all__ = ["RealtimeTranscriptionSessionAudioParam"]


class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    """Request form of `RealtimeTranscriptionSessionAudio`."""

    input: RealtimeTranscriptionSessionAudioInputParam
