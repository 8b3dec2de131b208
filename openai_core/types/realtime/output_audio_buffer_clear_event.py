# Generated from openapi.json.
"""The event `output_audio_buffer.clear`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["OutputAudioBufferClearEvent"]


class OutputAudioBufferClearEvent(Model, tag_field="type", tag="output_audio_buffer.clear"):
    """The event `output_audio_buffer.clear`."""

    event_id: str | None = None
    type: Literal["output_audio_buffer.clear"] = "output_audio_buffer.clear"
