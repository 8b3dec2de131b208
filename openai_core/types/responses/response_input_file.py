"""The struct `ResponseInputFile` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_input_text import PromptCacheBreakpoint

__all__ = ["PromptCacheBreakpoint", "ResponseInputFile"]


class ResponseInputFile(Model, tag_field="type", tag="input_file"):
    """A file as part of an input message."""

    type: Literal["input_file"] = "input_file"
    detail: Literal["auto", "low", "high"] | None = None
    file_data: str | None = None
    """Base64."""
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
