"""The type `InputImageContentParam`."""

from __future__ import annotations

from typing import TypeAlias

from ..responses.response_input_image_param import ResponseInputImageParam

__all__ = ["InputImageContentParam"]

InputImageContentParam: TypeAlias = ResponseInputImageParam
"""Request form of `InputImageContent`."""
