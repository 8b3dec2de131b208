"""Clients of other hosts, and tools made of types, under the names that programs import them by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import lazy_exports

if TYPE_CHECKING:
    from ..structured.tools import pydantic_function_tool as pydantic_function_tool
    from ..structured.tools import pydantic_responses_function_tool as pydantic_responses_function_tool
    from .response_format import ResponseFormatT as ResponseFormatT
    from .response_format import type_to_response_format_param as type_to_response_format_param

__all__ = [
    "ResponseFormatT",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "type_to_response_format_param",
]

_MODULES = {
    "ResponseFormatT": ".response_format",
    "pydantic_function_tool": "..structured.tools",
    "pydantic_responses_function_tool": "..structured.tools",
    "type_to_response_format_param": ".response_format",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
