# Generated from openapi.json.
"""The union `BetaResponseInputContentParam`."""

from __future__ import annotations

from typing import TypeAlias

from .beta_response_input_file_param import BetaResponseInputFileParam
from .beta_response_input_image_param import BetaResponseInputImageParam
from .beta_response_input_text_param import BetaResponseInputTextParam

__all__ = ["BetaResponseInputContentParam"]

BetaResponseInputContentParam: TypeAlias = (
    BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam
)
"""Request form of `BetaResponseInputContent`."""
