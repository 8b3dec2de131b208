"""The struct `ResponseInputImage` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .image_detail import ImageDetail
from .response_input_text import PromptCacheBreakpoint

__all__ = ["PromptCacheBreakpoint", "ResponseInputImage"]


class ResponseInputImage(Model, tag_field="type", tag="input_image"):
    """An image as part of an input message."""

    detail: ImageDetail
    type: Literal["input_image"] = "input_image"
    file_id: str | None = None
    image_url: str | None = None
    """An address or a `data:` URL."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
