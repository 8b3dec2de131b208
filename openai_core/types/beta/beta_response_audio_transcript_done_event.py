# Generated from openapi.json.
"""The event `response.audio.transcript.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseAudioTranscriptDoneEvent"]


class BetaResponseAudioTranscriptDoneEvent(Model, tag_field="type", tag="response.audio.transcript.done"):
    """The transcript of the spoken answer is complete."""

    agent: Agent | None = None
    type: Literal["response.audio.transcript.done"] = "response.audio.transcript.done"
    sequence_number: int
