# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `BetaResponseInputFileParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .beta_response_input_file_content_param import PromptCacheBreakpoint

__all__ = ["BetaResponseInputFileParam", "PromptCacheBreakpoint"]


class BetaResponseInputFileParam(TypedDict, total=False):
    """Request form of `BetaResponseInputFile`."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str
    file_data: str
    """Base64."""
    prompt_cache_breakpoint: PromptCacheBreakpoint
    file_url: str
    detail: Literal["auto", "low", "high"]
