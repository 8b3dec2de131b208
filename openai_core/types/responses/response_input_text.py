"""The struct `ResponseInputText` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["PromptCacheBreakpoint", "ResponseInputText"]


class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]


class ResponseInputText(Model, tag_field="type", tag="input_text"):
    """Text as part of an input message."""

    text: str
    type: Literal["input_text"] = "input_text"
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
