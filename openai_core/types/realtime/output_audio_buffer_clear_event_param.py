# Generated from openapi.json.
"""The request dict `OutputAudioBufferClearEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["OutputAudioBufferClearEventParam"]


class OutputAudioBufferClearEventParam(TypedDict, total=False):
    """Request form of `OutputAudioBufferClearEvent`."""

    event_id: str
    type: Required[Literal["output_audio_buffer.clear"]]
