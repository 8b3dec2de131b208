# Generated from overlays/3.57.0.json and openapi.json.
"""The request dict `BetaResponseFunctionWebSearchParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .beta_response_code_interpreter_tool_call_param import Agent

__all__ = [
    "Action",
    "ActionFindInPage",
    "ActionOpenPage",
    "ActionSearch",
    "ActionSearchSource",
    "Agent",
    "BetaResponseFunctionWebSearchParam",
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


class ActionFindInPage(TypedDict):
    type: Literal["find_in_page"]
    url: str
    pattern: str


Action: TypeAlias = ActionSearch | ActionOpenPage | ActionFindInPage


class BetaResponseFunctionWebSearchParam(TypedDict, total=False):
    """Request form of `BetaResponseFunctionWebSearch`."""

    agent: Agent | None
    id: Required[str]
    type: Required[Literal["web_search_call"]]
    status: Required[Literal["in_progress", "searching", "completed", "failed", "incomplete"]]
    action: Required[Action]
