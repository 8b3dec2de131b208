# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `ResponseInputImageContent`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .image_detail import ImageDetail
from .response_input_file import PromptCacheBreakpoint

__all__ = ["PromptCacheBreakpoint", "ResponseInputImageContent"]


class ResponseInputImageContent(Model, tag_field="type", tag="input_image"):
    """An image that a tool returned."""

    type: Literal["input_image"] = "input_image"
    image_url: str | None = None
    """At most 20,971,520 characters."""
    file_id: str | None = None
    detail: ImageDetail | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
