# Generated from openapi.json.
"""The union `AssistantTool`."""

from __future__ import annotations

from typing import TypeAlias

from .code_interpreter_tool import CodeInterpreterTool
from .file_search_tool import FileSearchTool
from .function_tool import FunctionTool

__all__ = ["AssistantTool"]

AssistantTool: TypeAlias = CodeInterpreterTool | FileSearchTool | FunctionTool
"""Any tool of an assistant."""
