# Generated from openapi.json.
"""The request dict `RealtimeConversationItemFunctionCallOutputParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["RealtimeConversationItemFunctionCallOutputParam"]


class RealtimeConversationItemFunctionCallOutputParam(TypedDict, total=False):
    """Request form of `RealtimeConversationItemFunctionCallOutput`."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["function_call_output"]]
    status: Literal["completed", "incomplete", "in_progress"]
    call_id: Required[str]
    output: Required[str]
