# Generated from openapi.json.
"""The struct `RealtimeConversationItemFunctionCall`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["RealtimeConversationItemFunctionCall"]


class RealtimeConversationItemFunctionCall(Model, tag_field="type", tag="function_call"):
    """The kind `function_call` of `ConversationItem`."""

    id: str | None = None
    object: Literal["realtime.item"] | None = None
    type: Literal["function_call"] = "function_call"
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    call_id: str | None = None
    name: str
    arguments: str
