# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `BetaResponseFunctionWebSearch` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = [
    "Action",
    "ActionFindInPage",
    "ActionOpenPage",
    "ActionSearch",
    "ActionSearchSource",
    "Agent",
    "BetaResponseFunctionWebSearch",
]


class ActionSearchSource(Model):
    type: Literal["url"]
    url: str


class ActionSearch(Model, tag_field="type", tag="search"):
    type: Literal["search"] = "search"
    query: str | None = None
    """Deprecated: see `queries`."""
    queries: list[str] | None = None
    sources: list[ActionSearchSource] | None = None


class ActionOpenPage(Model, tag_field="type", tag="open_page"):
    type: Literal["open_page"] = "open_page"
    url: str | None = None


class ActionFindInPage(Model, tag_field="type", tag="find_in_page"):
    type: Literal["find_in_page"] = "find_in_page"
    url: str
    pattern: str


Action: TypeAlias = ActionSearch | ActionOpenPage | ActionFindInPage


class BetaResponseFunctionWebSearch(Model, tag_field="type", tag="web_search_call"):
    """What the model looked up on the web."""

    agent: Agent | None = None
    id: str
    type: Literal["web_search_call"] = "web_search_call"
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    action: Action
