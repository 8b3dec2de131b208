# Generated from openapi.json.
"""The struct `RealtimeTranscriptionSessionCreateRequest`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .realtime_transcription_session_audio import RealtimeTranscriptionSessionAudio

__all__ = ["RealtimeTranscriptionSessionCreateRequest"]


class RealtimeTranscriptionSessionCreateRequest(Model, tag_field="type", tag="transcription"):
    """The kind `transcription` of `Session`."""

    type: Literal["transcription"] = "transcription"
    audio: RealtimeTranscriptionSessionAudio | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
