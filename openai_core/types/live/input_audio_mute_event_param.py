# Generated from overlays/3.57.0.json.
"""The request dict `InputAudioMuteEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["InputAudioMuteEventParam"]


class InputAudioMuteEventParam(TypedDict, total=False):
    """Request form of `InputAudioMuteEvent`."""

    type: Required[Literal["session.input_audio.mute"]]
    event_id: str | None
