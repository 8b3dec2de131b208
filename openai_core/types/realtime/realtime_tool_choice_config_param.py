# Generated from openapi.json.
"""The union `RealtimeToolChoiceConfigParam`."""

from __future__ import annotations

from typing import TypeAlias

from ..responses.tool_choice_function_param import ToolChoiceFunctionParam
from ..responses.tool_choice_mcp_param import ToolChoiceMcpParam
from ..responses.tool_choice_options import ToolChoiceOptions

__all__ = ["RealtimeToolChoiceConfigParam"]

RealtimeToolChoiceConfigParam: TypeAlias = ToolChoiceOptions | ToolChoiceFunctionParam | ToolChoiceMcpParam
"""Request form of `RealtimeToolChoiceConfig`."""
