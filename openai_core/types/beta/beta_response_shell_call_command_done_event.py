# Generated from openapi.json.
"""The event `response.shell_call_command.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseShellCallCommandDoneEvent"]


class BetaResponseShellCallCommandDoneEvent(Model, tag_field="type", tag="response.shell_call_command.done"):
    """A shell command is complete."""

    type: Literal["response.shell_call_command.done"] = "response.shell_call_command.done"
    sequence_number: int
    agent: Agent | None = None
    output_index: int
    command_index: int
    command: str
