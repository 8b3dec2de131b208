# Generated from openapi.json.
"""The struct `ConversationDeletedResource`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ConversationDeletedResource"]


class ConversationDeletedResource(Model):
    """The answer of `client.conversations.delete()`."""

    object: Literal["conversation.deleted"]
    deleted: bool
    id: str
