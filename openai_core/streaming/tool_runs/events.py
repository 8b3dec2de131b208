"""The events of tool runs that come in addition to the events of each answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, Literal, TypeAlias, TypeVar

from ...structured.tool_loop import ToolCallRequest, ToolResult, ToolStep

__all__ = ["ToolCallEvent", "ToolResultEvent", "ToolRunEvent", "ToolStepEvent"]

AnswerT = TypeVar("AnswerT")


@dataclass(frozen=True, slots=True)
class ToolCallEvent:
    """A complete answer calls a function. It is run once the events of all calls of the answer were given."""

    call: ToolCallRequest
    type: Literal["tool_run.call"] = "tool_run.call"


@dataclass(frozen=True, slots=True)
class ToolResultEvent:
    """The result of a function call, or how it failed. Given when all calls of the answer are done."""

    result: ToolResult
    type: Literal["tool_run.result"] = "tool_run.result"


@dataclass(frozen=True, slots=True)
class ToolStepEvent(Generic[AnswerT]):
    """The end of a turn: its answer is complete, and the functions that it calls were run."""

    step: ToolStep[AnswerT]
    type: Literal["tool_run.step"] = "tool_run.step"


ToolRunEvent: TypeAlias = ToolCallEvent | ToolResultEvent | ToolStepEvent[AnswerT]
"""Any of these events; `type` distinguishes them."""
