# Generated from openapi.json.
"""The event `speech.audio.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["SpeechAudioDoneEvent", "Usage"]


class Usage(Model):
    input_tokens: int
    output_tokens: int
    total_tokens: int


class SpeechAudioDoneEvent(Model, tag_field="type", tag="speech.audio.done"):
    """The event `speech.audio.done`."""

    type: Literal["speech.audio.done"] = "speech.audio.done"
    usage: Usage
