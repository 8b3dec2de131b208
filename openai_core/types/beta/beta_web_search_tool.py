# Generated from openapi.json.
"""The struct `BetaWebSearchTool` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["BetaWebSearchTool", "Filters", "UserLocation"]


class Filters(Model):
    allowed_domains: list[str] | None = None


class UserLocation(Model):
    type: Literal["approximate"] | None = None
    country: str | None = None
    region: str | None = None
    city: str | None = None
    timezone: str | None = None


class BetaWebSearchTool(Model):
    """Lets the model search the web."""

    type: Literal["web_search", "web_search_2025_08_26"]
    """`"web_search"` by default."""
    external_web_access: bool | None = None
    """`True` by default."""
    filters: Filters | None = None
    user_location: UserLocation | None = None
    search_context_size: Literal["low", "medium", "high"] | None = None
    """`"medium"` by default."""
