# Generated from openapi.json.
"""The event `input_audio_buffer.cleared`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["InputAudioBufferClearedEvent"]


class InputAudioBufferClearedEvent(Model, tag_field="type", tag="input_audio_buffer.cleared"):
    """The event `input_audio_buffer.cleared`."""

    event_id: str
    type: Literal["input_audio_buffer.cleared"] = "input_audio_buffer.cleared"
