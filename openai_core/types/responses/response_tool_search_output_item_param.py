"""The struct `ResponseToolSearchOutputItemParam`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .tool import Tool

__all__ = ["ResponseToolSearchOutputItemParam"]


class ResponseToolSearchOutputItemParam(Model, tag_field="type", tag="tool_search_output"):
    """The tools that a search brought up, among a response's instructions."""

    id: str | None = None
    call_id: str | None = None
    """1 to 64 characters."""
    type: Literal["tool_search_output"] = "tool_search_output"
    execution: Literal["server", "client"] | None = None
    tools: list[Tool]
    status: Literal["in_progress", "completed", "incomplete"] | None = None
