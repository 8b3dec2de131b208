"""The stream event `response.shell_call_command.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseShellCallCommandDeltaEvent"]


class ResponseShellCallCommandDeltaEvent(Model, tag_field="type", tag="response.shell_call_command.delta"):
    """More of a shell command."""

    command_index: int
    delta: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"] = "response.shell_call_command.delta"
    obfuscation: str | None = None
