# Generated from overlays/3.57.0.json.
"""The struct `AgentResumeSubagentCallItem`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentResumeSubagentCallItem"]


class AgentResumeSubagentCallItem(Model, tag_field="type", tag="resume_subagent_call"):
    """The kind `resume_subagent_call` of `AgentOutputItem`."""

    id: str
    recipient_agent_id: str
    sender_agent_id: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["resume_subagent_call"] = "resume_subagent_call"
