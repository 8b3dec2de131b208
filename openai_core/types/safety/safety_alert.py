# Generated from overlays/3.57.0.json.
"""The struct `SafetyAlert`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["SafetyAlert"]


class SafetyAlert(Model):
    """The answer of `client.safety.alerts.retrieve()`."""

    id: str
    created_at: int
    """Unix seconds."""
    error_type: Literal[
        "potentially_unintended_data_transfer",
        "potentially_unintended_data_access",
        "potentially_unintended_destructive_activity",
        "other",
    ]
    model: str
    object: Literal["safety.alert"]
    reason: str | None = None
    request_id: str
    request_paused: bool
    response_id: str
    detailed_explanation: str | None = None
