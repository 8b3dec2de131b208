# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `BetaResponseInputImage`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_input_file import PromptCacheBreakpoint

__all__ = ["BetaResponseInputImage", "PromptCacheBreakpoint"]


class BetaResponseInputImage(Model, tag_field="type", tag="input_image"):
    """An image as part of an input message."""

    type: Literal["input_image"] = "input_image"
    image_url: str | None = None
    """An address or a `data:` URL."""
    file_id: str | None = None
    detail: Literal["low", "high", "auto", "original"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
