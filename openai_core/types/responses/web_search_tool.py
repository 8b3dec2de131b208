"""The struct `WebSearchTool` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Filters", "UserLocation", "WebSearchTool"]


class Filters(Model):
    allowed_domains: list[str] | None = None


class UserLocation(Model):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
    type: Literal["approximate"] | None = None


class WebSearchTool(Model):
    """Lets the model search the web."""

    type: Literal["web_search", "web_search_2025_08_26"]
    external_web_access: bool | None = None
    filters: Filters | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None
    user_location: UserLocation | None = None
