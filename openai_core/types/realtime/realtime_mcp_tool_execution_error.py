# Generated from openapi.json.
"""The struct `RealtimeMcpToolExecutionError`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["RealtimeMcpToolExecutionError"]


class RealtimeMcpToolExecutionError(Model, tag_field="type", tag="tool_execution_error"):
    """The kind `tool_execution_error` of `Error`."""

    type: Literal["tool_execution_error"] = "tool_execution_error"
    message: str
