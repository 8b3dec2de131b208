# Generated from overlays/3.57.0.json.
"""The event `session.input_audio.append`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["InputAudioAppendEvent"]


class InputAudioAppendEvent(Model, tag_field="type", tag="session.input_audio.append"):
    """The event `session.input_audio.append`."""

    audio: str
    type: Literal["session.input_audio.append"] = "session.input_audio.append"
    event_id: str | None = None
