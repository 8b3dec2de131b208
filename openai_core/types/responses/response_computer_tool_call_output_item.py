"""The struct `ResponseComputerToolCallOutputItem` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_computer_tool_call_output_screenshot import ResponseComputerToolCallOutputScreenshot

__all__ = ["AcknowledgedSafetyCheck", "ResponseComputerToolCallOutputItem"]


class AcknowledgedSafetyCheck(Model):
    id: str
    code: str | None = None
    message: str | None = None


class ResponseComputerToolCallOutputItem(Model, tag_field="type", tag="computer_call_output"):
    """The screen after a computer action."""

    id: str
    call_id: str
    output: ResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed", "in_progress"]
    type: Literal["computer_call_output"] = "computer_call_output"
    acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None = None
    created_by: str | None = None
