"""The struct `ChatCompletionContentPartText` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ChatCompletionContentPartText", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]


class ChatCompletionContentPartText(Model, tag_field="type", tag="text"):
    """A piece of text inside a message."""

    text: str
    type: Literal["text"] = "text"
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
