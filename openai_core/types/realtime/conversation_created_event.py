# Generated from openapi.json.
"""The event `conversation.created`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Conversation", "ConversationCreatedEvent"]


class Conversation(Model):
    id: str | None = None
    object: Literal["realtime.conversation"] | None = None


class ConversationCreatedEvent(Model, tag_field="type", tag="conversation.created"):
    """The event `conversation.created`."""

    event_id: str
    type: Literal["conversation.created"] = "conversation.created"
    conversation: Conversation
