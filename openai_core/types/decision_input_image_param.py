# Generated from overlays/3.57.0.json.
"""The request dict `DecisionInputImageParam`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .decision_prompt_cache_breakpoint_param import DecisionPromptCacheBreakpointParam

__all__ = ["DecisionInputImageParam", "PromptCacheBreakpoint"]


class DecisionInputImageParam(TypedDict, total=False):
    """The kind `input_image` of `DecisionInputPartUnionParam`."""

    image_url: Required[str]
    type: Required[Literal["input_image"]]
    detail: Literal["low", "high", "auto", "original"] | None
    prompt_cache_breakpoint: DecisionPromptCacheBreakpointParam | None


PromptCacheBreakpoint: TypeAlias = DecisionPromptCacheBreakpointParam
