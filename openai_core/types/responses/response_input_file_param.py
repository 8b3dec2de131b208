"""The request dict `ResponseInputFileParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .response_input_text_param import PromptCacheBreakpoint

__all__ = ["PromptCacheBreakpoint", "ResponseInputFileParam"]


class ResponseInputFileParam(TypedDict, total=False):
    """Request form of `ResponseInputFile`."""

    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str
    """Base64."""
    file_id: str | None
    file_url: str
    filename: str
    prompt_cache_breakpoint: PromptCacheBreakpoint
