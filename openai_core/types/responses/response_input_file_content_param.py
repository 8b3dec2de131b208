"""The request dict `ResponseInputFileContentParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from .response_input_text_param import PromptCacheBreakpoint

__all__ = ["PromptCacheBreakpoint", "ResponseInputFileContentParam"]


class ResponseInputFileContentParam(TypedDict, total=False):
    """Request form of `ResponseInputFileContent`."""

    type: Required[Literal["input_file"]]
    detail: Literal["auto", "low", "high"]
    file_data: str | None
    """Base64; at most 73,400,320 characters."""
    file_id: str | None
    file_url: str | None
    filename: str | None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None
