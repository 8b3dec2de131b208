# Generated from overlays/3.57.0.json.
"""The struct `PeriodicAutomation`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .automation_created_by import AutomationCreatedBy
from .automation_target import AutomationTarget

__all__ = ["PeriodicAutomation"]


class PeriodicAutomation(Model, tag_field="type", tag="periodic"):
    """The kind `periodic` of `Automation`."""

    id: str
    created_at: int
    """Unix seconds."""
    created_by: AutomationCreatedBy
    expression: str
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"]
    status: Literal["active", "paused"]
    target: AutomationTarget
    timezone: str
    type: Literal["periodic"] = "periodic"
    pause_reason: Literal["target_session_failed"] | None = None
