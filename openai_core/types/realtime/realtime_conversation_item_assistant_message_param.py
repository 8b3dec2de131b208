# Generated from openapi.json.
"""The request dict `RealtimeConversationItemAssistantMessageParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["Content", "RealtimeConversationItemAssistantMessageParam"]


class Content(TypedDict, total=False):
    type: Literal["output_text", "output_audio"]
    text: str
    audio: str
    transcript: str


class RealtimeConversationItemAssistantMessageParam(TypedDict, total=False):
    """Request form of `RealtimeConversationItemAssistantMessage`."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["message"]]
    status: Literal["completed", "incomplete", "in_progress"]
    role: Required[Literal["assistant"]]
    content: Required[Sequence[Content]]
