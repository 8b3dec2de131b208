# Generated from openapi.json.
"""The request dict `RealtimeConversationItemFunctionCallParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["RealtimeConversationItemFunctionCallParam"]


class RealtimeConversationItemFunctionCallParam(TypedDict, total=False):
    """Request form of `RealtimeConversationItemFunctionCall`."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["function_call"]]
    status: Literal["completed", "incomplete", "in_progress"]
    call_id: str
    name: Required[str]
    arguments: Required[str]
