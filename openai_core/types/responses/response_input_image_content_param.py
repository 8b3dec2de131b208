"""The request dict `ResponseInputImageContentParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .image_detail import ImageDetail
from .response_input_text_param import PromptCacheBreakpoint

__all__ = ["PromptCacheBreakpoint", "ResponseInputImageContentParam"]


class ResponseInputImageContentParam(TypedDict, total=False):
    """Request form of `ResponseInputImageContent`."""

    type: Required[Literal["input_image"]]
    detail: ImageDetail | None
    file_id: str | None
    image_url: str | None
    """An address or a `data:` URL; at most 20,971,520 characters."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None
