# Generated from openapi.json.
"""The struct `RealtimeTranscriptionSessionAudio`."""

from __future__ import annotations

from ...model import Model
from .realtime_transcription_session_audio_input import RealtimeTranscriptionSessionAudioInput

__all__ = ["RealtimeTranscriptionSessionAudio"]


class RealtimeTranscriptionSessionAudio(Model):
    """What `audio` of `RealtimeTranscriptionSessionCreateRequest` holds."""

    input: RealtimeTranscriptionSessionAudioInput | None = None
