# Generated from openapi.json.
"""The struct `ConversationItemList`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .conversation_item import ConversationItem

__all__ = ["ConversationItemList"]


class ConversationItemList(Model):
    """The answer of `client.conversations.items.create()`."""

    object: Literal["list"]
    data: list[ConversationItem]
    has_more: bool
    first_id: str
    last_id: str
