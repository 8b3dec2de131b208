# Generated from openapi.json.
"""The struct `ResponseTextConfig`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_format_text_config import ResponseFormatTextConfig

__all__ = ["ResponseTextConfig"]


class ResponseTextConfig(Model):
    """How the model's text shall look: its format and its length."""

    format: ResponseFormatTextConfig | None = None
    verbosity: Literal["low", "medium", "high"] | None = None
    """`"medium"` by default."""
