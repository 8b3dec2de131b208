# Generated from overlays/3.57.0.json.
"""The struct `AgentSendSubagentInputCallItem`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_content import AgentContent
from .agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentSendSubagentInputCallItem"]


class AgentSendSubagentInputCallItem(Model, tag_field="type", tag="send_subagent_input_call"):
    """The kind `send_subagent_input_call` of `AgentOutputItem`."""

    id: str
    content: list[AgentContent]
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["send_subagent_input_call"] = "send_subagent_input_call"
