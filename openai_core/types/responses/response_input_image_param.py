# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `ResponseInputImageParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .response_input_file_content_param import PromptCacheBreakpoint

__all__ = ["PromptCacheBreakpoint", "ResponseInputImageParam"]


class ResponseInputImageParam(TypedDict, total=False):
    """Request form of `ResponseInputImage`."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    """An address or a `data:` URL."""
    file_id: str | None
    detail: Required[Literal["low", "high", "auto", "original"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint
