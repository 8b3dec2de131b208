"""The request dict `StaticFileChunkingStrategyParam`."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["StaticFileChunkingStrategyParam"]


class StaticFileChunkingStrategyParam(TypedDict):
    """A static file chunking strategy, as a request has it."""

    max_chunk_size_tokens: int
    """100 to 4,096."""
    chunk_overlap_tokens: int
