# Generated from openapi.json.
"""The event `response.output_audio_transcript.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseAudioTranscriptDoneEvent"]


class ResponseAudioTranscriptDoneEvent(Model, tag_field="type", tag="response.output_audio_transcript.done"):
    """The transcript of the spoken answer is complete."""

    event_id: str
    type: Literal["response.output_audio_transcript.done"] = "response.output_audio_transcript.done"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    transcript: str
