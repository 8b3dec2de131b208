# Generated from overlays/3.57.0.json.
"""The union `ResponseSteerInputContent`."""

from __future__ import annotations

from typing import TypeAlias

from .response_input_file_content import ResponseInputFileContent
from .response_input_image_content import ResponseInputImageContent
from .response_input_text_content import ResponseInputTextContent

__all__ = ["ResponseSteerInputContent"]

ResponseSteerInputContent: TypeAlias = ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent
"""A response steer input content, of any kind."""
