# Generated from overlays/legacy.json.
"""The struct `ConversationItem`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .conversation_item_content import ConversationItemContent

__all__ = ["ConversationItem"]


class ConversationItem(Model):
    """What `item` of `ConversationItemCreateEvent` holds."""

    id: str | None = None
    arguments: str | None = None
    call_id: str | None = None
    content: list[ConversationItemContent] | None = None
    name: str | None = None
    object: Literal["realtime.item"] | None = None
    output: str | None = None
    role: Literal["user", "assistant", "system"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    type: Literal["message", "function_call", "function_call_output"] | None = None
