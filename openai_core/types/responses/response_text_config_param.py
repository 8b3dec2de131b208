# Generated from openapi.json.
"""The request dict `ResponseTextConfigParam`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .response_format_text_config_param import ResponseFormatTextConfigParam

__all__ = ["ResponseTextConfigParam"]


class ResponseTextConfigParam(TypedDict, total=False):
    """Request form of `ResponseTextConfig`."""

    format: ResponseFormatTextConfigParam
    verbosity: Literal["low", "medium", "high"] | None
    """`"medium"` by default."""
