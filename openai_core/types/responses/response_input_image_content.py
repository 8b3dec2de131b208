"""The struct `ResponseInputImageContent` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .image_detail import ImageDetail
from .response_input_text import PromptCacheBreakpoint

__all__ = ["PromptCacheBreakpoint", "ResponseInputImageContent"]


class ResponseInputImageContent(Model, tag_field="type", tag="input_image"):
    """An image that a tool returned."""

    type: Literal["input_image"] = "input_image"
    detail: ImageDetail | None = None
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
