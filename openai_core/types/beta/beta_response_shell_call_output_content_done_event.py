# Generated from openapi.json.
"""The event `response.shell_call_output_content.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent
from .beta_response_function_shell_tool_call_output import (
    Output,
    OutputOutcome,
    OutputOutcomeExit,
    OutputOutcomeTimeout,
)

__all__ = [
    "Agent",
    "BetaResponseShellCallOutputContentDoneEvent",
    "Output",
    "OutputOutcome",
    "OutputOutcomeExit",
    "OutputOutcomeTimeout",
]


class BetaResponseShellCallOutputContentDoneEvent(
    Model, tag_field="type", tag="response.shell_call_output_content.done"
):
    """A shell command has ended."""

    type: Literal["response.shell_call_output_content.done"] = "response.shell_call_output_content.done"
    sequence_number: int
    agent: Agent | None = None
    item_id: str
    output_index: int
    command_index: int
    output: list[Output]
