# Generated from overlays/legacy.json.
"""The event `input_audio_buffer.speech_stopped`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["InputAudioBufferSpeechStoppedEvent"]


class InputAudioBufferSpeechStoppedEvent(Model, tag_field="type", tag="input_audio_buffer.speech_stopped"):
    """The event `input_audio_buffer.speech_stopped`."""

    audio_end_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_stopped"] = "input_audio_buffer.speech_stopped"
