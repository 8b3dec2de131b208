# Generated from openapi.json.
"""The event `response.refusal.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseRefusalDoneEvent"]


class BetaResponseRefusalDoneEvent(Model, tag_field="type", tag="response.refusal.done"):
    """A refusal is complete."""

    agent: Agent | None = None
    type: Literal["response.refusal.done"] = "response.refusal.done"
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: int
