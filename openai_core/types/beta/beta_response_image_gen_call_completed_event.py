# Generated from openapi.json.
"""The event `response.image_generation_call.completed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseImageGenCallCompletedEvent"]


class BetaResponseImageGenCallCompletedEvent(Model, tag_field="type", tag="response.image_generation_call.completed"):
    """An image is finished."""

    agent: Agent | None = None
    type: Literal["response.image_generation_call.completed"] = "response.image_generation_call.completed"
    output_index: int
    sequence_number: int
    item_id: str
