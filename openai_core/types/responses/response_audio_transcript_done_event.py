# Generated from openapi.json.
"""The event `response.audio.transcript.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseAudioTranscriptDoneEvent"]


class ResponseAudioTranscriptDoneEvent(Model, tag_field="type", tag="response.audio.transcript.done"):
    """The transcript of the spoken answer is complete."""

    type: Literal["response.audio.transcript.done"] = "response.audio.transcript.done"
    sequence_number: int
