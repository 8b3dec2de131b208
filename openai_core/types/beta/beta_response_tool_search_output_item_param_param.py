"""The request dict `BetaResponseToolSearchOutputItemParamParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .beta_response_code_interpreter_tool_call_param import Agent
from .beta_tool_param import BetaToolParam

__all__ = ["Agent", "BetaResponseToolSearchOutputItemParamParam"]


class BetaResponseToolSearchOutputItemParamParam(TypedDict, total=False):
    """The tools that a search brought up, handed back to the API."""

    agent: Agent | None
    id: str | None
    call_id: str | None
    """1 to 64 characters."""
    type: Required[Literal["tool_search_output"]]
    execution: Literal["server", "client"]
    tools: Required[Sequence[BetaToolParam]]
    status: Literal["in_progress", "completed", "incomplete"] | None
