# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `BetaResponseCustomToolCallItem`."""

from __future__ import annotations

from typing import Literal

from msgspec import field

from .beta_response_custom_tool_call import BetaResponseCustomToolCall

__all__ = ["BetaResponseCustomToolCallItem"]


class BetaResponseCustomToolCallItem(BetaResponseCustomToolCall):
    """A custom tool call as listed among a response's items."""

    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    async_: bool | None = field(default=None, name="async")  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None
