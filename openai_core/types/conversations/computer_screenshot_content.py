# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `ComputerScreenshotContent` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ComputerScreenshotContent", "PromptCacheBreakpoint"]


class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class ComputerScreenshotContent(Model, tag_field="type", tag="computer_screenshot"):
    """The kind `computer_screenshot` of `Content`."""

    type: Literal["computer_screenshot"] = "computer_screenshot"
    image_url: str | None = None
    file_id: str | None = None
    detail: Literal["low", "high", "auto", "original"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
