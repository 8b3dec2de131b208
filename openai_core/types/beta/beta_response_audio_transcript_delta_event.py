# Generated from openapi.json.
"""The event `response.audio.transcript.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseAudioTranscriptDeltaEvent"]


class BetaResponseAudioTranscriptDeltaEvent(Model, tag_field="type", tag="response.audio.transcript.delta"):
    """More of the transcript of the spoken answer."""

    agent: Agent | None = None
    type: Literal["response.audio.transcript.delta"] = "response.audio.transcript.delta"
    delta: str
    sequence_number: int
