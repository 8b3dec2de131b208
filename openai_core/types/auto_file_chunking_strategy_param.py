# Generated from openapi.json.
"""The request dict `AutoFileChunkingStrategyParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

__all__ = ["AutoFileChunkingStrategyParam"]


class AutoFileChunkingStrategyParam(TypedDict):
    """The kind `auto` of `FileChunkingStrategyParam`."""

    type: Literal["auto"]
