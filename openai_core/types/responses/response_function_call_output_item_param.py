# Generated from overlays/3.57.0.json.
"""The union `ResponseFunctionCallOutputItemParam`."""

from __future__ import annotations

from typing import TypeAlias

from .response_input_file_content_param import ResponseInputFileContentParam
from .response_input_image_content_param import ResponseInputImageContentParam
from .response_input_text_content_param import ResponseInputTextContentParam

__all__ = ["ResponseFunctionCallOutputItemParam"]

ResponseFunctionCallOutputItemParam: TypeAlias = (
    ResponseInputTextContentParam | ResponseInputImageContentParam | ResponseInputFileContentParam
)
"""Request form of `ResponseFunctionCallOutputItem`."""
