# Generated from openapi.json.
"""The struct `BetaWebSearchPreviewTool` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["BetaWebSearchPreviewTool", "UserLocation"]


class UserLocation(Model):
    type: Literal["approximate"]
    country: str | None = None
    region: str | None = None
    city: str | None = None
    timezone: str | None = None


class BetaWebSearchPreviewTool(Model):
    """The preview form of web search."""

    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    """`"web_search_preview"` by default."""
    user_location: UserLocation | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None
    search_content_types: list[Literal["text", "image"]] | None = None
