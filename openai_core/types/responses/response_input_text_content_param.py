# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `ResponseInputTextContentParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .response_input_file_content_param import PromptCacheBreakpoint

__all__ = ["PromptCacheBreakpoint", "ResponseInputTextContentParam"]


class ResponseInputTextContentParam(TypedDict, total=False):
    """Request form of `ResponseInputTextContent`."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    """At most 10,485,760 characters."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None
