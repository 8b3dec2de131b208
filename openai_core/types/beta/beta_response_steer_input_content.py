# Generated from overlays/3.57.0.json.
"""The union `BetaResponseSteerInputContent`."""

from __future__ import annotations

from typing import TypeAlias

from .beta_response_input_file_content import BetaResponseInputFileContent
from .beta_response_input_image_content import BetaResponseInputImageContent
from .beta_response_input_text_content import BetaResponseInputTextContent

__all__ = ["BetaResponseSteerInputContent"]

BetaResponseSteerInputContent: TypeAlias = (
    BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent
)
"""A beta response steer input content, of any kind."""
