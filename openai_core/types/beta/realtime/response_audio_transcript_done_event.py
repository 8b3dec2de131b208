# Generated from overlays/legacy.json.
"""The event `response.audio_transcript.done`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ResponseAudioTranscriptDoneEvent"]


class ResponseAudioTranscriptDoneEvent(Model, tag_field="type", tag="response.audio_transcript.done"):
    """The transcript of the spoken answer is complete."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.audio_transcript.done"] = "response.audio_transcript.done"
