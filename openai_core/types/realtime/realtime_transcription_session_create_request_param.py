# Generated from openapi.json.
"""The request dict `RealtimeTranscriptionSessionCreateRequestParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .realtime_transcription_session_audio_param import RealtimeTranscriptionSessionAudioParam

__all__ = ["RealtimeTranscriptionSessionCreateRequestParam"]


class RealtimeTranscriptionSessionCreateRequestParam(TypedDict, total=False):
    """Request form of `RealtimeTranscriptionSessionCreateRequest`."""

    type: Required[Literal["transcription"]]
    audio: RealtimeTranscriptionSessionAudioParam
    include: Sequence[Literal["item.input_audio_transcription.logprobs"]]
