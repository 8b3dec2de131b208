# Generated from overlays/3.57.0.json.
"""The request dict `RealtimeTranslationInputAudioBufferAppendEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["RealtimeTranslationInputAudioBufferAppendEventParam"]


class RealtimeTranslationInputAudioBufferAppendEventParam(TypedDict, total=False):
    """Request form of `RealtimeTranslationInputAudioBufferAppendEvent`."""

    audio: Required[str]
    type: Required[Literal["session.input_audio_buffer.append"]]
    event_id: str
