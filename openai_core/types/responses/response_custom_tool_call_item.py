"""The struct `ResponseCustomToolCallItem`."""

from __future__ import annotations

from typing import Literal

from .response_custom_tool_call import ResponseCustomToolCall

__all__ = ["ResponseCustomToolCallItem"]


class ResponseCustomToolCallItem(ResponseCustomToolCall):
    """A custom tool call as listed among a response's items."""

    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None
