# Generated from openapi.json.
"""The struct `InputAudioBufferTimeoutTriggered`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["InputAudioBufferTimeoutTriggered"]


class InputAudioBufferTimeoutTriggered(Model, tag_field="type", tag="input_audio_buffer.timeout_triggered"):
    """The kind `input_audio_buffer.timeout_triggered` of `RealtimeServerEvent`."""

    event_id: str
    type: Literal["input_audio_buffer.timeout_triggered"] = "input_audio_buffer.timeout_triggered"
    audio_start_ms: int
    audio_end_ms: int
    item_id: str
