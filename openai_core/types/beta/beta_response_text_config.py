# Generated from openapi.json.
"""The struct `BetaResponseTextConfig`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_format_text_config import BetaResponseFormatTextConfig

__all__ = ["BetaResponseTextConfig"]


class BetaResponseTextConfig(Model):
    """How the model's text shall look: its format and its length."""

    format: BetaResponseFormatTextConfig | None = None
    verbosity: Literal["low", "medium", "high"] | None = None
    """`"medium"` by default."""
