# Generated from openapi.json.
"""The request dict `RealtimeMcpToolExecutionErrorParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["RealtimeMcpToolExecutionErrorParam"]


class RealtimeMcpToolExecutionErrorParam(TypedDict):
    """Request form of `RealtimeMcpToolExecutionError`."""

    type: Literal["tool_execution_error"]
    message: str
