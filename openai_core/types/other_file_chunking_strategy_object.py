# Generated from openapi.json.
"""The struct `OtherFileChunkingStrategyObject`."""

from __future__ import annotations

from typing import Literal

from ..model import Model

__all__ = ["OtherFileChunkingStrategyObject"]


class OtherFileChunkingStrategyObject(Model, tag_field="type", tag="other"):
    """The kind `other` of `FileChunkingStrategy`."""

    type: Literal["other"] = "other"
