# Generated from overlays/legacy.json.
"""The event `input_audio_buffer.append`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["InputAudioBufferAppendEvent"]


class InputAudioBufferAppendEvent(Model, tag_field="type", tag="input_audio_buffer.append"):
    """The event `input_audio_buffer.append`."""

    audio: str
    type: Literal["input_audio_buffer.append"] = "input_audio_buffer.append"
    event_id: str | None = None
