# Generated from openapi.json.
"""The struct `BetaResponseComputerToolCallOutputItem` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent
from .beta_response_computer_tool_call_output_screenshot import BetaResponseComputerToolCallOutputScreenshot

__all__ = ["AcknowledgedSafetyCheck", "Agent", "BetaResponseComputerToolCallOutputItem"]


class AcknowledgedSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class BetaResponseComputerToolCallOutputItem(Model, tag_field="type", tag="computer_call_output"):
    """The screen after a computer action."""

    agent: Agent | None = None
    type: Literal["computer_call_output"] = "computer_call_output"
    id: str
    call_id: str
    acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None = None
    output: BetaResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed"]
    created_by: str | None = None
