# Generated from overlays/3.57.0.json.
"""The struct `AgentWebSearchCallItem`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_output_item_status import AgentOutputItemStatus
from .web_search_action import WebSearchAction

__all__ = ["AgentWebSearchCallItem"]


class AgentWebSearchCallItem(Model, tag_field="type", tag="web_search_call"):
    """The kind `web_search_call` of `AgentOutputItem`."""

    id: str
    action: WebSearchAction | None = None
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal["web_search_call"] = "web_search_call"
