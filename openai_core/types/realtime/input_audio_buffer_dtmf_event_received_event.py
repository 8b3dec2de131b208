# Generated from openapi.json.
"""The event `input_audio_buffer.dtmf_event_received`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["InputAudioBufferDtmfEventReceivedEvent"]


class InputAudioBufferDtmfEventReceivedEvent(Model, tag_field="type", tag="input_audio_buffer.dtmf_event_received"):
    """The event `input_audio_buffer.dtmf_event_received`."""

    type: Literal["input_audio_buffer.dtmf_event_received"] = "input_audio_buffer.dtmf_event_received"
    event: str
    received_at: int
