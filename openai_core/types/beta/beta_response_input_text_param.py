# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `BetaResponseInputTextParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .beta_response_input_file_content_param import PromptCacheBreakpoint

__all__ = ["BetaResponseInputTextParam", "PromptCacheBreakpoint"]


class BetaResponseInputTextParam(TypedDict, total=False):
    """Request form of `BetaResponseInputText`."""

    type: Required[Literal["input_text"]]
    text: Required[str]
    prompt_cache_breakpoint: PromptCacheBreakpoint
