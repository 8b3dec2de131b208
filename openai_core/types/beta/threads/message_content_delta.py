# Generated from openapi.json.
"""The union `MessageContentDelta`."""

from __future__ import annotations

from typing import TypeAlias

from .image_file_delta_block import ImageFileDeltaBlock
from .image_url_delta_block import ImageURLDeltaBlock
from .refusal_delta_block import RefusalDeltaBlock
from .text_delta_block import TextDeltaBlock

__all__ = ["MessageContentDelta"]

MessageContentDelta: TypeAlias = ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageURLDeltaBlock
"""A piece of a part of a message, in a stream."""
