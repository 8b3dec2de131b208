# Generated from overlays/legacy.json.
"""The request dict `InputAudioBufferClearEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["InputAudioBufferClearEventParam"]


class InputAudioBufferClearEventParam(TypedDict, total=False):
    """Request form of `InputAudioBufferClearEvent`."""

    type: Required[Literal["input_audio_buffer.clear"]]
    event_id: str
