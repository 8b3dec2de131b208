# Generated from overlays/3.57.0.json.
"""The event `session.input_audio.muted`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["InputAudioMutedEvent"]


class InputAudioMutedEvent(Model, tag_field="type", tag="session.input_audio.muted"):
    """The event `session.input_audio.muted`."""

    event_id: str
    type: Literal["session.input_audio.muted"] = "session.input_audio.muted"
    client_event_id: str | None = None
