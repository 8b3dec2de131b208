# Generated from openapi.json.
"""The request dict `BetaResponseCompactionItemParamParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from .beta_response_code_interpreter_tool_call_param import Agent

__all__ = ["Agent", "BetaResponseCompactionItemParamParam"]


class BetaResponseCompactionItemParamParam(TypedDict, total=False):
    """A shortened stretch of conversation, handed back to the API."""

    agent: Agent | None
    id: str | None
    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]
    """At most 20,971,520 characters."""
