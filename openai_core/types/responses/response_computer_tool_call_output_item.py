# Generated from openapi.json.
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

    type: Literal["computer_call_output"] = "computer_call_output"
    id: str
    call_id: str
    acknowledged_safety_checks: list[AcknowledgedSafetyCheck] | None = None
    output: ResponseComputerToolCallOutputScreenshot
    status: Literal["completed", "incomplete", "failed"]
    created_by: str | None = None
