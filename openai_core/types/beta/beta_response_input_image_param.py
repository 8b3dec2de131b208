# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `BetaResponseInputImageParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .beta_response_input_file_content_param import PromptCacheBreakpoint

__all__ = ["BetaResponseInputImageParam", "PromptCacheBreakpoint"]


class BetaResponseInputImageParam(TypedDict, total=False):
    """Request form of `BetaResponseInputImage`."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    """An address or a `data:` URL."""
    file_id: str | None
    detail: Required[Literal["low", "high", "auto", "original"]]
    prompt_cache_breakpoint: PromptCacheBreakpoint
