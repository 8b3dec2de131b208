# Generated from overlays/3.57.0.json.
"""The event `session.input_audio.unmute`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["InputAudioUnmuteEvent"]


class InputAudioUnmuteEvent(Model, tag_field="type", tag="session.input_audio.unmute"):
    """The event `session.input_audio.unmute`."""

    type: Literal["session.input_audio.unmute"] = "session.input_audio.unmute"
    event_id: str | None = None
