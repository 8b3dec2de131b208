# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `ChatCompletionContentPartText`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .chat_completion_content_part_image import PromptCacheBreakpoint

__all__ = ["ChatCompletionContentPartText", "PromptCacheBreakpoint"]


class ChatCompletionContentPartText(Model, tag_field="type", tag="text"):
    """A piece of text inside a message."""

    type: Literal["text"] = "text"
    text: str
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
