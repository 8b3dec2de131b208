# Generated from overlays/3.57.0.json.
"""The struct `AgentInterruptSubagentCallItem`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentInterruptSubagentCallItem"]


class AgentInterruptSubagentCallItem(Model, tag_field="type", tag="interrupt_subagent_call"):
    """The kind `interrupt_subagent_call` of `AgentOutputItem`."""

    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["interrupt_subagent_call"] = "interrupt_subagent_call"
