# Generated from openapi.json.
"""The struct `BetaResponseToolSearchOutputItem`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent
from .beta_tool import BetaTool

__all__ = ["Agent", "BetaResponseToolSearchOutputItem"]


class BetaResponseToolSearchOutputItem(Model, tag_field="type", tag="tool_search_output"):
    """The tools that a search brought up."""

    agent: Agent | None = None
    type: Literal["tool_search_output"] = "tool_search_output"
    id: str
    call_id: str | None = None
    execution: Literal["server", "client"]
    tools: list[BetaTool]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None
