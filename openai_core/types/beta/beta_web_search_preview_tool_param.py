# Generated from openapi.json.
"""The request dict `BetaWebSearchPreviewToolParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["BetaWebSearchPreviewToolParam", "UserLocation"]


class UserLocation(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class BetaWebSearchPreviewToolParam(TypedDict, total=False):
    """Request form of `BetaWebSearchPreviewTool`."""

    type: Required[Literal["web_search_preview", "web_search_preview_2025_03_11"]]
    """`"web_search_preview"` by default."""
    user_location: UserLocation | None
    search_context_size: Literal["low", "medium", "high"]
    search_content_types: Sequence[Literal["text", "image"]]
