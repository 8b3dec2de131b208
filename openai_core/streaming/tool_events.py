"""What streams of conversations with tools tell beyond the events of each answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, Literal, TypeAlias, TypeVar

from ..structured.tool_loop import ToolCallRequest, ToolResult, ToolStep

__all__ = ["ToolCallEvent", "ToolResultEvent", "ToolRunEvent", "ToolStepEvent"]

AnswerT = TypeVar("AnswerT")


@dataclass(frozen=True, slots=True)
class ToolCallEvent:
    """An answer is complete, and calls a function, which is run when the events of all its calls were told."""

    call: ToolCallRequest
    type: Literal["tool_run.call"] = "tool_run.call"


@dataclass(frozen=True, slots=True)
class ToolResultEvent:
    """A function was run, and gave something or failed. Told when all calls of the answer are done."""

    result: ToolResult
    type: Literal["tool_run.result"] = "tool_run.result"


@dataclass(frozen=True, slots=True)
class ToolStepEvent(Generic[AnswerT]):
    """A turn is over: its answer is complete, and the functions that it calls were run."""

    step: ToolStep[AnswerT]
    type: Literal["tool_run.step"] = "tool_run.step"


ToolRunEvent: TypeAlias = ToolCallEvent | ToolResultEvent | ToolStepEvent[AnswerT]
"""Any of them; its `type` tells which."""
