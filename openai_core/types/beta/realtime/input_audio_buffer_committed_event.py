# Generated from overlays/legacy.json.
"""The event `input_audio_buffer.committed`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["InputAudioBufferCommittedEvent"]


class InputAudioBufferCommittedEvent(Model, tag_field="type", tag="input_audio_buffer.committed"):
    """The event `input_audio_buffer.committed`."""

    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.committed"] = "input_audio_buffer.committed"
    previous_item_id: str | None = None
