# Generated from openapi.json.
"""The event `response.web_search_call.completed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseWebSearchCallCompletedEvent"]


class BetaResponseWebSearchCallCompletedEvent(Model, tag_field="type", tag="response.web_search_call.completed"):
    """A web search has finished."""

    agent: Agent | None = None
    type: Literal["response.web_search_call.completed"] = "response.web_search_call.completed"
    output_index: int
    item_id: str
    sequence_number: int
