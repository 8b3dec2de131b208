# Generated from openapi.json.
"""The union `AssistantToolParam`."""

from __future__ import annotations

from typing import TypeAlias

from .code_interpreter_tool_param import CodeInterpreterToolParam
from .file_search_tool_param import FileSearchToolParam
from .function_tool_param import FunctionToolParam

__all__ = ["AssistantToolParam"]

AssistantToolParam: TypeAlias = CodeInterpreterToolParam | FileSearchToolParam | FunctionToolParam
"""Request form of `AssistantTool`."""
