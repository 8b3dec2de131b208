# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `BetaResponseInputTextContentParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .beta_response_input_file_content_param import PromptCacheBreakpoint

__all__ = ["BetaResponseInputTextContentParam", "PromptCacheBreakpoint"]


class BetaResponseInputTextContentParam(TypedDict, total=False):
    """Request form of `BetaResponseInputTextContent`."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    """At most 10,485,760 characters."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None
