# Generated from overlays/3.57.0.json.
"""The event `session.delegation.created`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Delegation", "DelegationCreatedEvent"]


class Delegation(Model):
    id: str
    target: Literal["client", "responses", "decisions"]
    type: Literal["delegation"]
    response_id: str | None = None


class DelegationCreatedEvent(Model, tag_field="type", tag="session.delegation.created"):
    """The event `session.delegation.created`."""

    delegation: Delegation
    event_id: str
    offset_ms: int
    type: Literal["session.delegation.created"] = "session.delegation.created"
    client_event_id: str | None = None
