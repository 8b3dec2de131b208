# Generated from openapi.json.
"""The struct `BetaResponseComputerToolCall` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_computer_action import BetaComputerAction
from .beta_computer_action_list import BetaComputerActionList
from .beta_response_apply_patch_tool_call import Agent

__all__ = ["Agent", "BetaResponseComputerToolCall", "PendingSafetyCheck"]


class PendingSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class BetaResponseComputerToolCall(Model, tag_field="type", tag="computer_call"):
    """The model's wish to have something done on a computer."""

    agent: Agent | None = None
    type: Literal["computer_call"] = "computer_call"
    id: str
    call_id: str
    action: BetaComputerAction | None = None
    actions: BetaComputerActionList | None = None
    pending_safety_checks: list[PendingSafetyCheck]
    status: Literal["in_progress", "completed", "incomplete"]
