# Generated from openapi.json.
"""The struct `ResponseFunctionShellToolCall` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .response_apply_patch_tool_call import Caller, CallerDirect, CallerProgram
from .response_container_reference import ResponseContainerReference
from .response_local_environment import ResponseLocalEnvironment

__all__ = ["Action", "Caller", "CallerDirect", "CallerProgram", "Environment", "ResponseFunctionShellToolCall"]


class Action(Model):
    commands: list[str]
    timeout_ms: int | None = None
    """Milliseconds."""
    max_output_length: int | None = None
    """Characters."""


Environment: TypeAlias = ResponseLocalEnvironment | ResponseContainerReference


class ResponseFunctionShellToolCall(Model, tag_field="type", tag="shell_call"):
    """The model's wish to have shell commands run."""

    type: Literal["shell_call"] = "shell_call"
    id: str
    call_id: str
    caller: Caller | None = None
    action: Action
    status: Literal["in_progress", "completed", "incomplete"]
    environment: Environment | None = None
    created_by: str | None = None
