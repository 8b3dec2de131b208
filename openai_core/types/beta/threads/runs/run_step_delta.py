# Generated from openapi.json.
"""The struct `RunStepDelta` and its parts."""

from __future__ import annotations

from typing import TypeAlias

from .....model import Model
from .run_step_delta_message_delta import RunStepDeltaMessageDelta
from .tool_call_delta_object import ToolCallDeltaObject

__all__ = ["RunStepDelta", "StepDetails"]

StepDetails: TypeAlias = RunStepDeltaMessageDelta | ToolCallDeltaObject


class RunStepDelta(Model):
    """What `delta` of `RunStepDeltaEvent` holds."""

    step_details: StepDetails | None = None
