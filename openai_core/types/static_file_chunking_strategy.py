# Generated from openapi.json.
"""The struct `StaticFileChunkingStrategy`."""

from __future__ import annotations

from ..model import Model

__all__ = ["StaticFileChunkingStrategy"]


class StaticFileChunkingStrategy(Model):
    """What `static` of `StaticFileChunkingStrategyObject` holds."""

    max_chunk_size_tokens: int
    """100 to 4,096."""
    chunk_overlap_tokens: int
