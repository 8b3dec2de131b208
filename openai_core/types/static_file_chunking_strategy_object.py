# Generated from openapi.json.
"""The struct `StaticFileChunkingStrategyObject`."""

from __future__ import annotations

from typing import Literal

from ..model import Model
from .static_file_chunking_strategy import StaticFileChunkingStrategy

__all__ = ["StaticFileChunkingStrategyObject"]


class StaticFileChunkingStrategyObject(Model, tag_field="type", tag="static"):
    """The kind `static` of `FileChunkingStrategy`."""

    type: Literal["static"] = "static"
    static: StaticFileChunkingStrategy
