# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `BetaResponseInputImageContentParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .beta_image_detail import BetaImageDetail
from .beta_response_input_file_content_param import PromptCacheBreakpoint

__all__ = ["BetaResponseInputImageContentParam", "PromptCacheBreakpoint"]


class BetaResponseInputImageContentParam(TypedDict, total=False):
    """Request form of `BetaResponseInputImageContent`."""

    type: Required[Literal["input_image"]]
    image_url: str | None
    """An address or a `data:` URL; at most 20,971,520 characters."""
    file_id: str | None
    detail: BetaImageDetail | None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None
