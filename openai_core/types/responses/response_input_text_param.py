# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `ResponseInputTextParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .response_input_file_content_param import PromptCacheBreakpoint

__all__ = ["PromptCacheBreakpoint", "ResponseInputTextParam"]


class ResponseInputTextParam(TypedDict, total=False):
    """Request form of `ResponseInputText`."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpoint
