# Generated from openapi.json.
"""The event `response.audio.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseAudioDeltaEvent"]


class BetaResponseAudioDeltaEvent(Model, tag_field="type", tag="response.audio.delta"):
    """More of the spoken answer."""

    agent: Agent | None = None
    type: Literal["response.audio.delta"] = "response.audio.delta"
    sequence_number: int
    delta: str
    """Base64."""
