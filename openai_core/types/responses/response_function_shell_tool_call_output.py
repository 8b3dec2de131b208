# Generated from openapi.json.
"""The struct `ResponseFunctionShellToolCallOutput` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .response_apply_patch_tool_call import Caller, CallerDirect, CallerProgram

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
    type: Literal["exit"] = "exit"
    exit_code: int


OutputOutcome: TypeAlias = OutputOutcomeTimeout | OutputOutcomeExit


class Output(Model):
    stdout: str
    stderr: str
    outcome: OutputOutcome
    created_by: str | None = None


class ResponseFunctionShellToolCallOutput(Model, tag_field="type", tag="shell_call_output"):
    """What shell commands printed, and how they ended."""

    type: Literal["shell_call_output"] = "shell_call_output"
    id: str
    call_id: str
    caller: Caller | None = None
    status: Literal["in_progress", "completed", "incomplete"]
    output: list[Output]
    max_output_length: int | None = None
    """Characters."""
    created_by: str | None = None
