# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `CompactedResponse` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_output_item import ResponseOutputItem
from .response_usage import ResponseUsage

__all__ = ["CompactedResponse", "Image"]


class Image(Model):
    context_compression: Literal["enabled", "disabled"]


class CompactedResponse(Model):
    """A conversation, shortened to fit the context window."""

    id: str
    object: Literal["response.compaction"]
    output: list[ResponseOutputItem]
    created_at: int
    """Unix seconds."""
    usage: ResponseUsage
    image: Image | None = None
