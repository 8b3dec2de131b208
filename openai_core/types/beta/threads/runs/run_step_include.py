# Generated from openapi.json.
"""The enumeration `RunStepInclude`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["RunStepInclude"]

RunStepInclude: TypeAlias = Literal["step_details.tool_calls[*].file_search.results[*].content"]
"""What a run step can have besides the usual."""
