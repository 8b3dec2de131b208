# Generated from openapi.json.
"""The union `RealtimeToolChoiceConfig`."""

from __future__ import annotations

from typing import TypeAlias

from ..responses.tool_choice_function import ToolChoiceFunction
from ..responses.tool_choice_mcp import ToolChoiceMcp
from ..responses.tool_choice_options import ToolChoiceOptions

__all__ = ["RealtimeToolChoiceConfig"]

RealtimeToolChoiceConfig: TypeAlias = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp
"""Which tool the model may or must call, if any."""
