# Generated from openapi.json.
"""The union `MessageContentPartParam`."""

from __future__ import annotations

from typing import TypeAlias

from .image_file_content_block_param import ImageFileContentBlockParam
from .image_url_content_block_param import ImageURLContentBlockParam
from .text_content_block_param import TextContentBlockParam

__all__ = ["MessageContentPartParam"]

MessageContentPartParam: TypeAlias = ImageFileContentBlockParam | ImageURLContentBlockParam | TextContentBlockParam
"""Whatever a user's message may be composed of."""
