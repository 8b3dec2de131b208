"""The request dict `StaticFileChunkingStrategyObjectParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

from .static_file_chunking_strategy_param import StaticFileChunkingStrategyParam

__all__ = ["StaticFileChunkingStrategyObjectParam"]


class StaticFileChunkingStrategyObjectParam(TypedDict):
    """One kind of `FileChunkingStrategyParam`."""

    type: Literal["static"]
    static: StaticFileChunkingStrategyParam
