# Generated from openapi.json.
"""The struct `RunStepDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from .....model import Model
from .run_step_delta import RunStepDelta

__all__ = ["RunStepDeltaEvent"]


class RunStepDeltaEvent(Model):
    """What `data` of `ThreadRunStepDelta` holds."""

    id: str
    object: Literal["thread.run.step.delta"]
    delta: RunStepDelta
