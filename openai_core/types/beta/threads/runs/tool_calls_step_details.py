# Generated from openapi.json.
"""The struct `ToolCallsStepDetails`."""

from __future__ import annotations

from typing import Literal

from .....model import Model
from .tool_call import ToolCall

__all__ = ["ToolCallsStepDetails"]


class ToolCallsStepDetails(Model, tag_field="type", tag="tool_calls"):
    """The kind `tool_calls` of `StepDetails`."""

    type: Literal["tool_calls"] = "tool_calls"
    tool_calls: list[ToolCall]
