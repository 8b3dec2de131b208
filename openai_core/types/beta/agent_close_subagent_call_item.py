# Generated from overlays/3.57.0.json.
"""The struct `AgentCloseSubagentCallItem`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentCloseSubagentCallItem"]


class AgentCloseSubagentCallItem(Model, tag_field="type", tag="close_subagent_call"):
    """The kind `close_subagent_call` of `AgentOutputItem`."""

    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["close_subagent_call"] = "close_subagent_call"
