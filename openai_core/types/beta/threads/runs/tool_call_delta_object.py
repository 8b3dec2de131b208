# Generated from openapi.json.
"""The struct `ToolCallDeltaObject`."""

from __future__ import annotations

from typing import Literal

from .....model import Model
from .tool_call_delta import ToolCallDelta

__all__ = ["ToolCallDeltaObject"]


class ToolCallDeltaObject(Model, tag_field="type", tag="tool_calls"):
    """The kind `tool_calls` of `StepDetails`."""

    type: Literal["tool_calls"] = "tool_calls"
    tool_calls: list[ToolCallDelta] | None = None
