"""The stream event `response.audio.transcript.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseAudioTranscriptDeltaEvent"]


class ResponseAudioTranscriptDeltaEvent(Model, tag_field="type", tag="response.audio.transcript.delta"):
    """More of the transcript of the spoken answer."""

    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
