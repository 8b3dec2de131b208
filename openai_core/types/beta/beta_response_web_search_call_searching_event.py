# Generated from openapi.json.
"""The event `response.web_search_call.searching`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseWebSearchCallSearchingEvent"]


class BetaResponseWebSearchCallSearchingEvent(Model, tag_field="type", tag="response.web_search_call.searching"):
    """The web is being searched."""

    agent: Agent | None = None
    type: Literal["response.web_search_call.searching"] = "response.web_search_call.searching"
    output_index: int
    item_id: str
    sequence_number: int
