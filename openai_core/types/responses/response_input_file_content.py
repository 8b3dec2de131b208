# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `ResponseInputFileContent`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_input_file import PromptCacheBreakpoint

__all__ = ["PromptCacheBreakpoint", "ResponseInputFileContent"]


class ResponseInputFileContent(Model, tag_field="type", tag="input_file"):
    """A file that a tool returned."""

    type: Literal["input_file"] = "input_file"
    file_id: str | None = None
    filename: str | None = None
    file_data: str | None = None
    """Base64."""
    file_url: str | None = None
    detail: Literal["auto", "low", "high"] | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
