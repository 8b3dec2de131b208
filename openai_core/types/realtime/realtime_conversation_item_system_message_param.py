# Generated from openapi.json.
"""The request dict `RealtimeConversationItemSystemMessageParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["Content", "RealtimeConversationItemSystemMessageParam"]


class Content(TypedDict, total=False):
    type: Literal["input_text"]
    text: str


class RealtimeConversationItemSystemMessageParam(TypedDict, total=False):
    """Request form of `RealtimeConversationItemSystemMessage`."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["message"]]
    status: Literal["completed", "incomplete", "in_progress"]
    role: Required[Literal["system"]]
    content: Required[Sequence[Content]]
