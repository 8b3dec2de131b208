"""The struct `ResponseInputTextContent` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_input_text import PromptCacheBreakpoint

__all__ = ["PromptCacheBreakpoint", "ResponseInputTextContent"]


class ResponseInputTextContent(Model, tag_field="type", tag="input_text"):
    """Text that a tool returned."""

    text: str
    type: Literal["input_text"] = "input_text"
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
