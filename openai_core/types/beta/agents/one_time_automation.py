# Generated from overlays/3.57.0.json.
"""The struct `OneTimeAutomation`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .automation_created_by import AutomationCreatedBy
from .automation_target import AutomationTarget

__all__ = ["OneTimeAutomation"]


class OneTimeAutomation(Model, tag_field="type", tag="once"):
    """The kind `once` of `Automation`."""

    id: str
    created_at: int
    """Unix seconds."""
    created_by: AutomationCreatedBy
    metadata: dict[str, str]
    name: str
    object: Literal["agent.automation"]
    run_at: int
    status: Literal["active", "paused", "completed"]
    target: AutomationTarget
    type: Literal["once"] = "once"
    pause_reason: Literal["target_session_failed"] | None = None
