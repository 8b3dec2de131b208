# Generated from openapi.json.
"""The event `input_audio_buffer.speech_started`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["InputAudioBufferSpeechStartedEvent"]


class InputAudioBufferSpeechStartedEvent(Model, tag_field="type", tag="input_audio_buffer.speech_started"):
    """The event `input_audio_buffer.speech_started`."""

    event_id: str
    type: Literal["input_audio_buffer.speech_started"] = "input_audio_buffer.speech_started"
    audio_start_ms: int
    item_id: str
