# Generated from overlays/3.57.0.json.
"""The event `agent.output.command_execution_output.delta`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["AgentOutputCommandExecutionOutputDeltaEvent"]


class AgentOutputCommandExecutionOutputDeltaEvent(
    Model, tag_field="type", tag="agent.output.command_execution_output.delta"
):
    """The event `agent.output.command_execution_output.delta`."""

    delta: str
    event_id: str
    item_id: str
    output_index: int
    session_id: str
    turn_id: str | None = None
    type: Literal["agent.output.command_execution_output.delta"] = "agent.output.command_execution_output.delta"
    obfuscation: str | None = None
