# Generated from openapi.json.
"""The request dict `InputAudioBufferAppendEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["InputAudioBufferAppendEventParam"]


class InputAudioBufferAppendEventParam(TypedDict, total=False):
    """Request form of `InputAudioBufferAppendEvent`."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["input_audio_buffer.append"]]
    audio: Required[str]
