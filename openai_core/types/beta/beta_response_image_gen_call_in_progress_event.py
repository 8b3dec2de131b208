# Generated from openapi.json.
"""The event `response.image_generation_call.in_progress`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseImageGenCallInProgressEvent"]


class BetaResponseImageGenCallInProgressEvent(
    Model, tag_field="type", tag="response.image_generation_call.in_progress"
):
    """Work on an image has begun."""

    agent: Agent | None = None
    type: Literal["response.image_generation_call.in_progress"] = "response.image_generation_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int
