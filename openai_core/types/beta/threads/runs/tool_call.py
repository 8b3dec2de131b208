# Generated from openapi.json.
"""The union `ToolCall`."""

from __future__ import annotations

from typing import TypeAlias

from .code_interpreter_tool_call import CodeInterpreterToolCall
from .file_search_tool_call import FileSearchToolCall
from .function_tool_call import FunctionToolCall

__all__ = ["ToolCall"]

ToolCall: TypeAlias = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall
"""Any call of a tool by a run."""
