# Generated from openapi.json.
"""The event `response.output_item.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent
from .beta_response_output_item import BetaResponseOutputItem

__all__ = ["Agent", "BetaResponseOutputItemDoneEvent"]


class BetaResponseOutputItemDoneEvent(Model, tag_field="type", tag="response.output_item.done"):
    """An output item is complete."""

    agent: Agent | None = None
    type: Literal["response.output_item.done"] = "response.output_item.done"
    output_index: int
    sequence_number: int
    item: BetaResponseOutputItem
