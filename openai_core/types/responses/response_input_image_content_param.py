# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `ResponseInputImageContentParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .image_detail import ImageDetail
from .response_input_file_content_param import PromptCacheBreakpoint

__all__ = ["PromptCacheBreakpoint", "ResponseInputImageContentParam"]


class ResponseInputImageContentParam(TypedDict, total=False):
    """Request form of `ResponseInputImageContent`."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    """An address or a `data:` URL; at most 20,971,520 characters."""
    file_id: str | None
    detail: ImageDetail | None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None
