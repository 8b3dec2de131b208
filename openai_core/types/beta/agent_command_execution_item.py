# Generated from overlays/3.57.0.json.
"""The struct `AgentCommandExecutionItem`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentCommandExecutionItem"]


class AgentCommandExecutionItem(Model, tag_field="type", tag="command_execution"):
    """The kind `command_execution` of `AgentOutputItem`."""

    id: str
    command: str
    cwd: str | None = None
    duration_ms: int | None = None
    exit_code: int | None = None
    output: str | None = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["command_execution"] = "command_execution"
