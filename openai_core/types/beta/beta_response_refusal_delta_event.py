# Generated from openapi.json.
"""The event `response.refusal.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseRefusalDeltaEvent"]


class BetaResponseRefusalDeltaEvent(Model, tag_field="type", tag="response.refusal.delta"):
    """More of a refusal."""

    agent: Agent | None = None
    type: Literal["response.refusal.delta"] = "response.refusal.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    sequence_number: int
