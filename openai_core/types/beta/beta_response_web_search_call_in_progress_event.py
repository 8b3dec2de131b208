# Generated from openapi.json.
"""The event `response.web_search_call.in_progress`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseWebSearchCallInProgressEvent"]


class BetaResponseWebSearchCallInProgressEvent(Model, tag_field="type", tag="response.web_search_call.in_progress"):
    """A web search has begun."""

    agent: Agent | None = None
    type: Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"
    output_index: int
    item_id: str
    sequence_number: int
