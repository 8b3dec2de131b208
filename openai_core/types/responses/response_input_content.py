# Generated from openapi.json.
"""The union `ResponseInputContent`."""

from __future__ import annotations

from typing import TypeAlias

from .response_input_file import ResponseInputFile
from .response_input_image import ResponseInputImage
from .response_input_text import ResponseInputText

__all__ = ["ResponseInputContent"]

ResponseInputContent: TypeAlias = ResponseInputText | ResponseInputImage | ResponseInputFile
"""Any part of an input message."""
