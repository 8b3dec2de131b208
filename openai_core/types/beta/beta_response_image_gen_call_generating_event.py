# Generated from openapi.json.
"""The event `response.image_generation_call.generating`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseImageGenCallGeneratingEvent"]


class BetaResponseImageGenCallGeneratingEvent(Model, tag_field="type", tag="response.image_generation_call.generating"):
    """An image is being made."""

    agent: Agent | None = None
    type: Literal["response.image_generation_call.generating"] = "response.image_generation_call.generating"
    output_index: int
    item_id: str
    sequence_number: int
