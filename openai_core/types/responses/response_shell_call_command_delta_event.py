# Generated from openapi.json.
"""The event `response.shell_call_command.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseShellCallCommandDeltaEvent"]


class ResponseShellCallCommandDeltaEvent(Model, tag_field="type", tag="response.shell_call_command.delta"):
    """More of a shell command."""

    type: Literal["response.shell_call_command.delta"] = "response.shell_call_command.delta"
    sequence_number: int
    output_index: int
    command_index: int
    delta: str
    obfuscation: str | None = None
