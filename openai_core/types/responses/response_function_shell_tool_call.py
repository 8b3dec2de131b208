"""The struct `ResponseFunctionShellToolCall` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .response_container_reference import ResponseContainerReference
from .response_function_tool_call import Caller, CallerDirect, CallerProgram
from .response_local_environment import ResponseLocalEnvironment

__all__ = ["Action", "Caller", "CallerDirect", "CallerProgram", "Environment", "ResponseFunctionShellToolCall"]


class Action(Model):
    commands: list[str]
    max_output_length: int | None = None
    """Characters."""
    timeout_ms: int | None = None
    """Milliseconds."""


Environment: TypeAlias = ResponseLocalEnvironment | ResponseContainerReference | None


class ResponseFunctionShellToolCall(Model, tag_field="type", tag="shell_call"):
    """The model's wish to have shell commands run."""

    id: str
    action: Action
    call_id: str
    environment: Environment | None = None
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["shell_call"] = "shell_call"
    caller: Caller | None = None
    created_by: str | None = None
