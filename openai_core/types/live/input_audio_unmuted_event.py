# Generated from overlays/3.57.0.json.
"""The event `session.input_audio.unmuted`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["InputAudioUnmutedEvent"]


class InputAudioUnmutedEvent(Model, tag_field="type", tag="session.input_audio.unmuted"):
    """The event `session.input_audio.unmuted`."""

    event_id: str
    type: Literal["session.input_audio.unmuted"] = "session.input_audio.unmuted"
    client_event_id: str | None = None
