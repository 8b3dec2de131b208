"""The request dict `ResponseToolSearchOutputItemParamParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .tool_param import ToolParam

__all__ = ["ResponseToolSearchOutputItemParamParam"]


class ResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    """The tools that a search brought up, handed back to the API."""

    id: str | None
    call_id: str | None
    """1 to 64 characters."""
    type: Required[Literal["tool_search_output"]]
    execution: Literal["server", "client"]
    tools: Required[Sequence[ToolParam]]
    status: Literal["in_progress", "completed", "incomplete"] | None
