"""The struct `ResponseFunctionToolCallItem`."""

from __future__ import annotations

from typing import Literal

from .response_function_tool_call import ResponseFunctionToolCall

__all__ = ["ResponseFunctionToolCallItem"]


class ResponseFunctionToolCallItem(ResponseFunctionToolCall):
    """A function call as listed among a response's items."""

    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    status: Literal["in_progress", "completed", "incomplete"]  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    created_by: str | None = None
