# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `ResponseInputFile` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["PromptCacheBreakpoint", "ResponseInputFile"]


class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


class ResponseInputFile(Model, tag_field="type", tag="input_file"):
    """A file as part of an input message."""

    type: Literal["input_file"] = "input_file"
    file_id: str | None = None
    filename: str | None = None
    file_data: str | None = None
    """Base64."""
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    file_url: str | None = None
    detail: Literal["auto", "low", "high"] | None = None
