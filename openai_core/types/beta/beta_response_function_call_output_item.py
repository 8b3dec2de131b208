# Generated from overlays/3.57.0.json.
"""The union `BetaResponseFunctionCallOutputItem`."""

from __future__ import annotations

from typing import TypeAlias

from .beta_response_input_file_content import BetaResponseInputFileContent
from .beta_response_input_image_content import BetaResponseInputImageContent
from .beta_response_input_text_content import BetaResponseInputTextContent

__all__ = ["BetaResponseFunctionCallOutputItem"]

BetaResponseFunctionCallOutputItem: TypeAlias = (
    BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent
)
"""One part of what a function returned."""
