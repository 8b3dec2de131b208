# Generated from openapi.json.
"""The union `ToolCallDelta`."""

from __future__ import annotations

from typing import TypeAlias

from .code_interpreter_tool_call_delta import CodeInterpreterToolCallDelta
from .file_search_tool_call_delta import FileSearchToolCallDelta
from .function_tool_call_delta import FunctionToolCallDelta

__all__ = ["ToolCallDelta"]

ToolCallDelta: TypeAlias = CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta
"""A piece of a call of a tool, in a stream."""
