# Generated from openapi.json.
"""The event `response.output_item.added`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent
from .beta_response_output_item import BetaResponseOutputItem

__all__ = ["Agent", "BetaResponseOutputItemAddedEvent"]


class BetaResponseOutputItemAddedEvent(Model, tag_field="type", tag="response.output_item.added"):
    """A new output item begins."""

    agent: Agent | None = None
    type: Literal["response.output_item.added"] = "response.output_item.added"
    output_index: int
    sequence_number: int
    item: BetaResponseOutputItem
