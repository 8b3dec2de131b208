"""The request dict `ResponseInputImageParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .image_detail import ImageDetail
from .response_input_text_param import PromptCacheBreakpoint

__all__ = ["PromptCacheBreakpoint", "ResponseInputImageParam"]


class ResponseInputImageParam(TypedDict, total=False):
    """Request form of `ResponseInputImage`."""

    detail: Required[ImageDetail]
    type: Required[Literal["input_image"]]
    file_id: str | None
    image_url: str | None
    """An address or a `data:` URL."""
    prompt_cache_breakpoint: PromptCacheBreakpoint
