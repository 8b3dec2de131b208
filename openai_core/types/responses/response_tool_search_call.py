# Generated from openapi.json.
"""The struct `ResponseToolSearchCall`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseToolSearchCall"]


class ResponseToolSearchCall(Model, tag_field="type", tag="tool_search_call"):
    """The model's search for tools that were not loaded yet."""

    type: Literal["tool_search_call"] = "tool_search_call"
    id: str
    call_id: str | None = None
    execution: Literal["server", "client"]
    arguments: object
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None
