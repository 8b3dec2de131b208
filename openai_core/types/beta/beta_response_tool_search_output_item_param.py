"""The struct `BetaResponseToolSearchOutputItemParam`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent
from .beta_tool import BetaTool

__all__ = ["Agent", "BetaResponseToolSearchOutputItemParam"]


class BetaResponseToolSearchOutputItemParam(Model, tag_field="type", tag="tool_search_output"):
    """The tools that a search brought up, among a response's instructions."""

    agent: Agent | None = None
    id: str | None = None
    call_id: str | None = None
    """1 to 64 characters."""
    type: Literal["tool_search_output"] = "tool_search_output"
    execution: Literal["server", "client"] | None = None
    tools: list[BetaTool]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
