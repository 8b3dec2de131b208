# Generated from overlays/3.57.0.json.
"""The struct `AutomationInvocation` and its parts."""

from __future__ import annotations

from typing import Literal

from .....model import Model
from .automation_invocation_source import AutomationInvocationSource

__all__ = ["AutomationInvocation", "Error"]


class Error(Model):
    code: str
    message: str


class AutomationInvocation(Model):
    """The answer of `client.beta.agents.automations.invocations.retrieve()`."""

    id: str
    automation_id: str
    created_at: int
    """Unix seconds."""
    error: Error | None = None
    object: Literal["agent.automation.invocation"]
    scheduled_at: int | None = None
    session_id: str | None = None
    skip_reason: Literal["pending_delivery"] | None = None
    source: AutomationInvocationSource
    status: Literal["queued", "completed", "failed", "skipped"]
