# Generated from openapi.json.
"""The request dict `InputAudioBufferCommitEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["InputAudioBufferCommitEventParam"]


class InputAudioBufferCommitEventParam(TypedDict, total=False):
    """Request form of `InputAudioBufferCommitEvent`."""

    event_id: str
    """At most 512 characters."""
    type: Required[Literal["input_audio_buffer.commit"]]
