# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `BetaResponseInputText`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_input_file import PromptCacheBreakpoint

__all__ = ["BetaResponseInputText", "PromptCacheBreakpoint"]


class BetaResponseInputText(Model, tag_field="type", tag="input_text"):
    """Text as part of an input message."""

    type: Literal["input_text"] = "input_text"
    text: str
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
