"""The struct `CompactedResponse`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_output_item import ResponseOutputItem
from .response_usage import ResponseUsage

__all__ = ["CompactedResponse"]


class CompactedResponse(Model):
    """A conversation, shortened to fit the context window."""

    id: str
    object: Literal["response.compaction"]
    output: list[ResponseOutputItem]
    created_at: int
    """Unix seconds."""
    usage: ResponseUsage
