# Generated from openapi.json.
"""The event `response.audio.transcript.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseAudioTranscriptDeltaEvent"]


class ResponseAudioTranscriptDeltaEvent(Model, tag_field="type", tag="response.audio.transcript.delta"):
    """More of the transcript of the spoken answer."""

    type: Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
    delta: str
    sequence_number: int
