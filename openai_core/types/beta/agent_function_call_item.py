# Generated from overlays/3.57.0.json.
"""The struct `AgentFunctionCallItem`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .agent_function_call_status import AgentFunctionCallStatus

__all__ = ["AgentFunctionCallItem"]


class AgentFunctionCallItem(Model, tag_field="type", tag="function_call"):
    """The kind `function_call` of `AgentOutputItem`."""

    id: str
    arguments: object
    call_id: str
    name: str
    status: AgentFunctionCallStatus
    turn_id: str
    type: Literal["function_call"] = "function_call"
