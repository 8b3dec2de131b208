# Generated from overlays/3.57.0.json.
"""The request dict `DecisionInputTextParam`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .decision_prompt_cache_breakpoint_param import DecisionPromptCacheBreakpointParam

__all__ = ["DecisionInputTextParam", "PromptCacheBreakpoint"]


class DecisionInputTextParam(TypedDict, total=False):
    """The kind `input_text` of `DecisionInputPartUnionParam`."""

    text: Required[str]
    type: Required[Literal["input_text"]]
    prompt_cache_breakpoint: DecisionPromptCacheBreakpointParam | None


PromptCacheBreakpoint: TypeAlias = DecisionPromptCacheBreakpointParam
