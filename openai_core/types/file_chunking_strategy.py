# Generated from openapi.json.
"""The union `FileChunkingStrategy`."""

from __future__ import annotations

from typing import TypeAlias

from .other_file_chunking_strategy_object import OtherFileChunkingStrategyObject
from .static_file_chunking_strategy_object import StaticFileChunkingStrategyObject

__all__ = ["FileChunkingStrategy"]

FileChunkingStrategy: TypeAlias = StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject
"""How a file is cut into chunks."""
