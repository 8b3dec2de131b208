# Generated from openapi.json.
"""The request dict `BetaResponseTextConfigParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .beta_response_format_text_config_param import BetaResponseFormatTextConfigParam

__all__ = ["BetaResponseTextConfigParam"]


class BetaResponseTextConfigParam(TypedDict, total=False):
    """Request form of `BetaResponseTextConfig`."""

    format: BetaResponseFormatTextConfigParam
    verbosity: Literal["low", "medium", "high"] | None
    """`"medium"` by default."""
