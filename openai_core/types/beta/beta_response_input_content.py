# Generated from openapi.json.
"""The union `BetaResponseInputContent`."""

from __future__ import annotations

from typing import TypeAlias

from .beta_response_input_file import BetaResponseInputFile
from .beta_response_input_image import BetaResponseInputImage
from .beta_response_input_text import BetaResponseInputText

__all__ = ["BetaResponseInputContent"]

BetaResponseInputContent: TypeAlias = BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile
"""Any part of an input message."""
