# Generated from overlays/legacy.json.
"""The request dict `InputAudioBufferAppendEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["InputAudioBufferAppendEventParam"]


class InputAudioBufferAppendEventParam(TypedDict, total=False):
    """Request form of `InputAudioBufferAppendEvent`."""

    audio: Required[str]
    type: Required[Literal["input_audio_buffer.append"]]
    event_id: str
