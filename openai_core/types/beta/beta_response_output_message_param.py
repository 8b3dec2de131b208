# Generated from openapi.json.
"""The request dict `BetaResponseOutputMessageParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from .beta_response_code_interpreter_tool_call_param import Agent
from .beta_response_output_refusal_param import BetaResponseOutputRefusalParam
from .beta_response_output_text_param import BetaResponseOutputTextParam

__all__ = ["Agent", "BetaResponseOutputMessageParam", "Content"]

Content: TypeAlias = BetaResponseOutputTextParam | BetaResponseOutputRefusalParam


class BetaResponseOutputMessageParam(TypedDict, total=False):
    """Request form of `BetaResponseOutputMessage`."""

    agent: Agent | None
    id: Required[str]
    type: Required[Literal["message"]]
    role: Required[Literal["assistant"]]
    content: Required[Sequence[Content]]
    phase: Literal["commentary", "final_answer"] | None
    status: Required[Literal["in_progress", "completed", "incomplete"]]
