# Generated from overlays/3.57.0.json.
"""The struct `AgentWaitForSubagentsCallItem`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentWaitForSubagentsCallItem"]


class AgentWaitForSubagentsCallItem(Model, tag_field="type", tag="wait_for_subagents_call"):
    """The kind `wait_for_subagents_call` of `AgentOutputItem`."""

    id: str
    recipient_agent_ids: list[str]
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["wait_for_subagents_call"] = "wait_for_subagents_call"
