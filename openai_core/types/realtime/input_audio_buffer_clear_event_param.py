# Generated from openapi.json.
"""The request dict `InputAudioBufferClearEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["InputAudioBufferClearEventParam"]


class InputAudioBufferClearEventParam(TypedDict, total=False):
    """Request form of `InputAudioBufferClearEvent`."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["input_audio_buffer.clear"]]
