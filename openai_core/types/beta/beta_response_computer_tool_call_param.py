# Generated from openapi.json.
"""The request dict `BetaResponseComputerToolCallParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from .beta_computer_action_param import BetaComputerActionParam
from .beta_response_code_interpreter_tool_call_param import Agent

__all__ = ["Agent", "BetaResponseComputerToolCallParam", "PendingSafetyCheck"]


class PendingSafetyCheck(TypedDict, total=False):
    id: Required[str]
    code: str | None
    message: str | None


class BetaResponseComputerToolCallParam(TypedDict, total=False):
    """Request form of `BetaResponseComputerToolCall`."""

    agent: Agent | None
    type: Required[Literal["computer_call"]]
    id: Required[str]
    call_id: Required[str]
    action: BetaComputerActionParam
    actions: Sequence[BetaComputerActionParam]
    pending_safety_checks: Required[Sequence[PendingSafetyCheck]]
    status: Required[Literal["in_progress", "completed", "incomplete"]]
