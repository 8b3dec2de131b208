# Generated from openapi.json.
"""The event `response.shell_call_command.added`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseShellCallCommandAddedEvent"]


class ResponseShellCallCommandAddedEvent(Model, tag_field="type", tag="response.shell_call_command.added"):
    """A new shell command begins."""

    type: Literal["response.shell_call_command.added"] = "response.shell_call_command.added"
    sequence_number: int
    output_index: int
    command_index: int
    command: str
