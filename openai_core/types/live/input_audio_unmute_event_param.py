# Generated from overlays/3.57.0.json.
"""The request dict `InputAudioUnmuteEventParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["InputAudioUnmuteEventParam"]


class InputAudioUnmuteEventParam(TypedDict, total=False):
    """Request form of `InputAudioUnmuteEvent`."""

    type: Required[Literal["session.input_audio.unmute"]]
    event_id: str | None
