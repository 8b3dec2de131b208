# Generated from overlays/legacy.json.
"""The event `response.audio_transcript.delta`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ResponseAudioTranscriptDeltaEvent"]


class ResponseAudioTranscriptDeltaEvent(Model, tag_field="type", tag="response.audio_transcript.delta"):
    """More of the transcript of the spoken answer."""

    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.audio_transcript.delta"] = "response.audio_transcript.delta"
