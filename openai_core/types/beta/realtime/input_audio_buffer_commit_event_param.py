# Generated from overlays/legacy.json.
"""The request dict `InputAudioBufferCommitEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["InputAudioBufferCommitEventParam"]


class InputAudioBufferCommitEventParam(TypedDict, total=False):
    """Request form of `InputAudioBufferCommitEvent`."""

    type: Required[Literal["input_audio_buffer.commit"]]
    event_id: str
