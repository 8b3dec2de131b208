# Generated from overlays/3.57.0.json.
"""The request dict `DecisionPromptCacheBreakpointParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["DecisionPromptCacheBreakpointParam"]


class DecisionPromptCacheBreakpointParam(TypedDict):
    """What `prompt_cache_breakpoint` of `DecisionInputImageParam` holds."""

    mode: Literal["explicit"]
