"""The request dict `ResponseFunctionWebSearchParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "Action",
    "ActionFind",
    "ActionOpenPage",
    "ActionSearch",
    "ActionSearchSource",
    "ResponseFunctionWebSearchParam",
]


class ActionSearchSource(TypedDict):
    type: Literal["url"]
    url: str


class ActionSearch(TypedDict, total=False):
    type: Required[Literal["search"]]
    queries: Sequence[str]
    query: str
    """Deprecated: see `queries`."""
    sources: Sequence[ActionSearchSource]


class ActionOpenPage(TypedDict, total=False):
    type: Required[Literal["open_page"]]
    url: str | None


class ActionFind(TypedDict):
    pattern: str
    type: Literal["find_in_page"]
    url: str


Action: TypeAlias = ActionSearch | ActionOpenPage | ActionFind


class ResponseFunctionWebSearchParam(TypedDict):
    """Request form of `ResponseFunctionWebSearch`."""

    id: str
    action: Action
    status: Literal["in_progress", "searching", "completed", "failed"]
    type: Literal["web_search_call"]
