# Generated from overlays/3.57.0.json.
"""The request dict `InputAudioAppendEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["InputAudioAppendEventParam"]


class InputAudioAppendEventParam(TypedDict, total=False):
    """Request form of `InputAudioAppendEvent`."""

    audio: Required[str]
    type: Required[Literal["session.input_audio.append"]]
    event_id: str | None
