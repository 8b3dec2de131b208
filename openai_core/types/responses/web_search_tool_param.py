# Generated from openapi.json.
"""The request dict `WebSearchToolParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["Filters", "UserLocation", "WebSearchToolParam"]


class Filters(TypedDict, total=False):
    allowed_domains: Sequence[str] | None


class UserLocation(TypedDict, total=False):
    type: Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None


class WebSearchToolParam(TypedDict, total=False):
    """Request form of `WebSearchTool`."""

    type: Required[Literal["web_search", "web_search_2025_08_26"]]
    """`"web_search"` by default."""
    external_web_access: bool
    """`True` by default."""
    filters: Filters | None
    user_location: UserLocation | None
    search_context_size: Literal["low", "medium", "high"]
    """`"medium"` by default."""
