# Generated from openapi.json.
"""The struct `BetaResponseFunctionShellToolCall` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent, Caller, CallerDirect, CallerProgram
from .beta_response_container_reference import BetaResponseContainerReference
from .beta_response_local_environment import BetaResponseLocalEnvironment

__all__ = [
    "Action",
    "Agent",
    "BetaResponseFunctionShellToolCall",
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "Environment",
]


class Action(Model):
    commands: list[str]
    timeout_ms: int | None = None
    """Milliseconds."""
    max_output_length: int | None = None
    """Characters."""


Environment: TypeAlias = BetaResponseLocalEnvironment | BetaResponseContainerReference


class BetaResponseFunctionShellToolCall(Model, tag_field="type", tag="shell_call"):
    """The model's wish to have shell commands run."""

    agent: Agent | None = None
    type: Literal["shell_call"] = "shell_call"
    id: str
    call_id: str
    caller: Caller | None = None
    action: Action
    status: Literal["in_progress", "completed", "incomplete"]
    environment: Environment | None = None
    created_by: str | None = None
