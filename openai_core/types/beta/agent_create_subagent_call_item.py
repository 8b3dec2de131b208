# Generated from overlays/3.57.0.json.
"""The struct `AgentCreateSubagentCallItem`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_content import AgentContent
from .agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentCreateSubagentCallItem"]


class AgentCreateSubagentCallItem(Model, tag_field="type", tag="create_subagent_call"):
    """The kind `create_subagent_call` of `AgentOutputItem`."""

    id: str
    agent_id: str
    content: list[AgentContent]
    model: str | None = None
    reasoning_effort: str | None = None
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["create_subagent_call"] = "create_subagent_call"
