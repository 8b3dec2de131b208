"""The type `InputImageContent`."""

from __future__ import annotations

from typing import TypeAlias

from ..responses.response_input_image import ResponseInputImage

__all__ = ["InputImageContent"]

InputImageContent: TypeAlias = ResponseInputImage
"""An input image content."""
