# Generated from openapi.json.
"""The event `response.file_search_call.completed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseFileSearchCallCompletedEvent"]


class BetaResponseFileSearchCallCompletedEvent(Model, tag_field="type", tag="response.file_search_call.completed"):
    """A file search has finished."""

    agent: Agent | None = None
    type: Literal["response.file_search_call.completed"] = "response.file_search_call.completed"
    output_index: int
    item_id: str
    sequence_number: int
