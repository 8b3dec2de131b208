"""The struct `ResponseFunctionShellToolCallOutput` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .response_function_tool_call import Caller, CallerDirect, CallerProgram

__all__ = [
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "Output",
    "OutputOutcome",
    "OutputOutcomeExit",
    "OutputOutcomeTimeout",
    "ResponseFunctionShellToolCallOutput",
]


class OutputOutcomeTimeout(Model, tag_field="type", tag="timeout"):
    type: Literal["timeout"] = "timeout"


class OutputOutcomeExit(Model, tag_field="type", tag="exit"):
    exit_code: int
    type: Literal["exit"] = "exit"


OutputOutcome: TypeAlias = OutputOutcomeTimeout | OutputOutcomeExit


class Output(Model):
    outcome: OutputOutcome
    stderr: str
    stdout: str
    created_by: str | None = None


class ResponseFunctionShellToolCallOutput(Model, tag_field="type", tag="shell_call_output"):
    """What shell commands printed, and how they ended."""

    id: str
    call_id: str
    max_output_length: int | None = None
    """Characters."""
    output: list[Output]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call_output"] = "shell_call_output"
    caller: Caller | None = None
    created_by: str | None = None
