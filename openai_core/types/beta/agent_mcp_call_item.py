# Generated from overlays/3.57.0.json.
"""The struct `AgentMcpCallItem`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentMcpCallItem"]


class AgentMcpCallItem(Model, tag_field="type", tag="mcp_call"):
    """The kind `mcp_call` of `AgentOutputItem`."""

    id: str
    arguments: object
    error: object
    name: str
    output: object
    server_label: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["mcp_call"] = "mcp_call"
