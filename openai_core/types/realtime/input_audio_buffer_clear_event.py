# Generated from openapi.json.
"""The event `input_audio_buffer.clear`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["InputAudioBufferClearEvent"]


class InputAudioBufferClearEvent(Model, tag_field="type", tag="input_audio_buffer.clear"):
    """The event `input_audio_buffer.clear`."""

    event_id: str | None = None
    """At most 512 characters."""
    type: Literal["input_audio_buffer.clear"] = "input_audio_buffer.clear"
