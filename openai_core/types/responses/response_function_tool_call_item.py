# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `ResponseFunctionToolCallItem`."""

from __future__ import annotations

from typing import Literal

from msgspec import field

from .response_function_tool_call import ResponseFunctionToolCall

__all__ = ["ResponseFunctionToolCallItem"]


class ResponseFunctionToolCallItem(ResponseFunctionToolCall):
    """A function call as listed among a response's items."""

    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    status: Literal["in_progress", "completed", "incomplete"]  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    async_: bool | None = field(default=None, name="async")  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    created_by: str | None = None
