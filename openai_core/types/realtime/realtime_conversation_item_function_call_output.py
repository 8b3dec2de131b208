# Generated from openapi.json.
"""The struct `RealtimeConversationItemFunctionCallOutput`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["RealtimeConversationItemFunctionCallOutput"]


class RealtimeConversationItemFunctionCallOutput(Model, tag_field="type", tag="function_call_output"):
    """The kind `function_call_output` of `ConversationItem`."""

    id: str | None = None
    object: Literal["realtime.item"] | None = None
    type: Literal["function_call_output"] = "function_call_output"
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    call_id: str
    output: str
