"""The request dict `RealtimeTranscriptionSessionAudioParam`."""

from __future__ import annotations

from typing import TypedDict

from .realtime_transcription_session_audio_input_param import RealtimeTranscriptionSessionAudioInputParam

__all__ = ["RealtimeTranscriptionSessionAudioParam"]


class RealtimeTranscriptionSessionAudioParam(TypedDict, total=False):
    """A realtime transcription session audio, as a request has it."""

    input: RealtimeTranscriptionSessionAudioInputParam
