# Generated from overlays/legacy.json.
"""The event `safety_identifier.blocked`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Data", "SafetyIdentifierBlockedWebhookEvent"]


class Data(Model):
    safety_category: str
    safety_identifier: str
    model: str | None = None
    project_id: str | None = None
    request_id: str | None = None


class SafetyIdentifierBlockedWebhookEvent(Model, tag_field="type", tag="safety_identifier.blocked"):
    """The event `safety_identifier.blocked`."""

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    type: Literal["safety_identifier.blocked"] = "safety_identifier.blocked"
    object: Literal["event"] | None = None
