# Generated from openapi.json.
"""The event `response.audio.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseAudioDoneEvent"]


class BetaResponseAudioDoneEvent(Model, tag_field="type", tag="response.audio.done"):
    """The spoken answer is complete."""

    agent: Agent | None = None
    type: Literal["response.audio.done"] = "response.audio.done"
    sequence_number: int
