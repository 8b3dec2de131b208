# Generated from openapi.json.
"""The event `speech.audio.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["SpeechAudioDeltaEvent"]


class SpeechAudioDeltaEvent(Model, tag_field="type", tag="speech.audio.delta"):
    """The event `speech.audio.delta`."""

    type: Literal["speech.audio.delta"] = "speech.audio.delta"
    audio: str
