# Generated from overlays/3.57.0.json.
"""The event `agent.session.created`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["AgentSessionCreatedWebhookEvent", "Data", "DataConnect"]


class DataConnect(Model):
    remote_url: str


class Data(Model):
    id: str
    environment_type: str
    connect: DataConnect | None = None
    environment_id: str | None = None


class AgentSessionCreatedWebhookEvent(Model, tag_field="type", tag="agent.session.created"):
    """The event `agent.session.created`."""

    id: str
    created_at: int
    """Unix seconds."""
    data: Data
    object: Literal["event"]
    type: Literal["agent.session.created"] = "agent.session.created"
