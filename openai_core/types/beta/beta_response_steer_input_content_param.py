# Generated from overlays/3.57.0.json.
"""The union `BetaResponseSteerInputContentParam`."""

from __future__ import annotations

from typing import TypeAlias

from .beta_response_input_file_content_param import BetaResponseInputFileContentParam
from .beta_response_input_image_content_param import BetaResponseInputImageContentParam
from .beta_response_input_text_content_param import BetaResponseInputTextContentParam

__all__ = ["BetaResponseSteerInputContentParam"]

BetaResponseSteerInputContentParam: TypeAlias = (
    BetaResponseInputTextContentParam | BetaResponseInputImageContentParam | BetaResponseInputFileContentParam
)
"""Request form of `BetaResponseSteerInputContent`."""
