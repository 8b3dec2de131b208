# Generated from overlays/3.57.0.json.
"""The event `session.input_audio.mute`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["InputAudioMuteEvent"]


class InputAudioMuteEvent(Model, tag_field="type", tag="session.input_audio.mute"):
    """The event `session.input_audio.mute`."""

    type: Literal["session.input_audio.mute"] = "session.input_audio.mute"
    event_id: str | None = None
