# Generated from overlays/3.57.0.json.
"""The struct `SafetyCase` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Notice", "SafetyCase"]


class Notice(Model):
    type: Literal["warning", "deactivation"]


class SafetyCase(Model):
    """The answer of `client.safety.cases.retrieve()`."""

    id: str
    created_at: int
    """Unix seconds."""
    entity_identifier: str
    notice: Notice
    object: Literal["safety.case"]
    reason: str | None = None
