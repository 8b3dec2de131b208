# Generated from openapi.json.
"""The struct `BetaResponseToolSearchCall`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseToolSearchCall"]


class BetaResponseToolSearchCall(Model, tag_field="type", tag="tool_search_call"):
    """The model's search for tools that were not loaded yet."""

    agent: Agent | None = None
    type: Literal["tool_search_call"] = "tool_search_call"
    id: str
    call_id: str | None = None
    execution: Literal["server", "client"]
    arguments: object
    status: Literal["in_progress", "completed", "incomplete"]
    created_by: str | None = None
