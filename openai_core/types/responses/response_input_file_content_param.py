# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `ResponseInputFileContentParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["PromptCacheBreakpoint", "ResponseInputFileContentParam"]


class PromptCacheBreakpoint(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    ttl: Literal["30m", "12h"]


class ResponseInputFileContentParam(TypedDict, total=False):
    """Request form of `ResponseInputFileContent`."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str | None
    file_data: str | None
    """Base64; at most 73,400,320 characters."""
    file_url: str | None
    detail: Literal["auto", "low", "high"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None
