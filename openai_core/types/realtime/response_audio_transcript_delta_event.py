# Generated from openapi.json.
"""The event `response.output_audio_transcript.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseAudioTranscriptDeltaEvent"]


class ResponseAudioTranscriptDeltaEvent(Model, tag_field="type", tag="response.output_audio_transcript.delta"):
    """More of the transcript of the spoken answer."""

    event_id: str
    type: Literal["response.output_audio_transcript.delta"] = "response.output_audio_transcript.delta"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str
