# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `ResponseFunctionWebSearchParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

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
    query: str
    """Deprecated: see `queries`."""
    queries: Sequence[str]
    sources: Sequence[ActionSearchSource]


class ActionOpenPage(TypedDict, total=False):
    type: Required[Literal["open_page"]]
    url: str | None


class ActionFind(TypedDict):
    type: Literal["find_in_page"]
    url: str
    pattern: str


Action: TypeAlias = ActionSearch | ActionOpenPage | ActionFind


class ResponseFunctionWebSearchParam(TypedDict):
    """Request form of `ResponseFunctionWebSearch`."""

    id: str
    type: Literal["web_search_call"]
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    action: Action
