# Generated from openapi.json.
"""The request dict `StaticFileChunkingStrategyParam`."""

from __future__ import annotations

from typing_extensions import TypedDict

__all__ = ["StaticFileChunkingStrategyParam"]


class StaticFileChunkingStrategyParam(TypedDict):
    """Request form of `StaticFileChunkingStrategy`."""

    max_chunk_size_tokens: int
    """100 to 4,096."""
    chunk_overlap_tokens: int
