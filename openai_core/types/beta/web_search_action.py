# Generated from overlays/3.57.0.json.
"""The union `WebSearchAction` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = [
    "WebSearchAction",
    "WebSearchActionResourceFindInPage",
    "WebSearchActionResourceOpenPage",
    "WebSearchActionResourceOther",
    "WebSearchActionResourceSearch",
]


class WebSearchActionResourceSearch(Model, tag_field="type", tag="search"):
    queries: list[str] | None = None
    query: str | None = None
    type: Literal["search"] = "search"


class WebSearchActionResourceOpenPage(Model, tag_field="type", tag="open_page"):
    type: Literal["open_page"] = "open_page"
    url: str | None = None


class WebSearchActionResourceFindInPage(Model, tag_field="type", tag="find_in_page"):
    pattern: str | None = None
    type: Literal["find_in_page"] = "find_in_page"
    url: str | None = None


class WebSearchActionResourceOther(Model, tag_field="type", tag="other"):
    type: Literal["other"] = "other"


WebSearchAction: TypeAlias = (
    WebSearchActionResourceSearch
    | WebSearchActionResourceOpenPage
    | WebSearchActionResourceFindInPage
    | WebSearchActionResourceOther
)
"""A web search action, of any kind."""
