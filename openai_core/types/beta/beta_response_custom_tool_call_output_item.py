# Generated from openapi.json.
"""The struct `BetaResponseCustomToolCallOutputItem`."""

from __future__ import annotations

from typing import Literal

from .beta_response_custom_tool_call_output import BetaResponseCustomToolCallOutput

__all__ = ["BetaResponseCustomToolCallOutputItem"]


class BetaResponseCustomToolCallOutputItem(BetaResponseCustomToolCallOutput):
    """A custom tool's result as listed among a response's items."""

    id: str  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None
