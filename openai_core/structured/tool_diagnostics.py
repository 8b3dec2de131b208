"""What an observer of tool calls receives: the stages of each call and how they ended, without their contents."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from typing_extensions import TypedDict

__all__ = [
    "DiagnosticApi",
    "DiagnosticReason",
    "DiagnosticStage",
    "ToolDiagnostic",
    "ToolDiagnosticObserver",
    "ToolDiagnosticUsage",
]

DiagnosticApi = Literal["responses", "decisions", "browser", "computer"]
DiagnosticStage = Literal["run", "request", "arguments", "approval", "action", "output", "selection", "verification"]
DiagnosticReason = Literal[
    "started",
    "completed",
    "refused",
    "cancelled",
    "invalid_input",
    "invalid_output",
    "api_failed",
    "driver_failed",
    "policy_failed",
    "step_limit",
    "busy",
    "closed",
]


class ToolDiagnosticUsage(TypedDict):
    """The tokens that a request used."""

    input_tokens: int
    output_tokens: int
    total_tokens: int


class ToolDiagnostic(TypedDict):
    """One stage of one call."""

    api: DiagnosticApi
    stage: DiagnosticStage
    reason: DiagnosticReason
    """How the stage ended."""
    call_id: str | None
    member: str | None
    """The name of the action or tool; None before it is known."""
    duration_ms: float
    """How long the stage took, in milliseconds."""
    usage: ToolDiagnosticUsage | None


ToolDiagnosticObserver = Callable[[ToolDiagnostic], None]
"""Called with each diagnostic, in the thread or task that runs the call. Its exceptions are ignored."""
