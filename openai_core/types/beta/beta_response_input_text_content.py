# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `BetaResponseInputTextContent`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_input_file import PromptCacheBreakpoint

__all__ = ["BetaResponseInputTextContent", "PromptCacheBreakpoint"]


class BetaResponseInputTextContent(Model, tag_field="type", tag="input_text"):
    """Text that a tool returned."""

    type: Literal["input_text"] = "input_text"
    text: str
    """At most 10,485,760 characters."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
