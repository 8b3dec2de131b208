# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `CustomToolParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from ..shared_params.custom_tool_input_format import CustomToolInputFormat

__all__ = ["CustomToolParam"]

_CustomToolParamKeywords = TypedDict("_CustomToolParamKeywords", {"async": bool}, total=False)


class CustomToolParam(_CustomToolParamKeywords, total=False):
    """Request form of `CustomTool`."""

    type: Required[Literal["custom"]]
    name: Required[str]
    description: str
    format: CustomToolInputFormat
    defer_loading: bool
    allowed_callers: Sequence[Literal["direct", "programmatic"]] | None
    """At least 1 item."""
