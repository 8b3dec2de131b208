# Generated from openapi.json.
"""The union `FileChunkingStrategyParam`."""

from __future__ import annotations

from typing import TypeAlias

from .auto_file_chunking_strategy_param import AutoFileChunkingStrategyParam
from .static_file_chunking_strategy_object_param import StaticFileChunkingStrategyObjectParam

__all__ = ["FileChunkingStrategyParam"]

FileChunkingStrategyParam: TypeAlias = AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam
"""Request form of `FileChunkingStrategy`."""
