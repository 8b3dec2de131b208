# Generated from openapi.json.
"""The struct `ResponseToolSearchOutputItem`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .tool import Tool

__all__ = ["ResponseToolSearchOutputItem"]


class ResponseToolSearchOutputItem(Model, tag_field="type", tag="tool_search_output"):
    """The tools that a search brought up."""

    type: Literal["tool_search_output"] = "tool_search_output"
    id: str
    call_id: str | None = None
    execution: Literal["server", "client"]
    tools: list[Tool]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None
