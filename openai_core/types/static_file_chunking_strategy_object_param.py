# Generated from openapi.json.
"""The request dict `StaticFileChunkingStrategyObjectParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .static_file_chunking_strategy_param import StaticFileChunkingStrategyParam

__all__ = ["StaticFileChunkingStrategyObjectParam"]


class StaticFileChunkingStrategyObjectParam(TypedDict):
    """Request form of `StaticFileChunkingStrategyObject`."""

    type: Literal["static"]
    static: StaticFileChunkingStrategyParam
