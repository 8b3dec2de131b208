# Generated from openapi.json.
"""The request dict `BetaResponseCodeInterpreterToolCallParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = ["Agent", "BetaResponseCodeInterpreterToolCallParam", "Output", "OutputImage", "OutputLogs"]


class Agent(TypedDict):
    agent_name: str


class OutputLogs(TypedDict):
    type: Literal["logs"]
    logs: str


class OutputImage(TypedDict):
    type: Literal["image"]
    url: str


Output: TypeAlias = OutputLogs | OutputImage


class BetaResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """Request form of `BetaResponseCodeInterpreterToolCall`."""

    agent: Agent | None
    type: Required[Literal["code_interpreter_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]]
    container_id: Required[str]
    code: Required[str | None]
    outputs: Required[Sequence[Output] | None]
