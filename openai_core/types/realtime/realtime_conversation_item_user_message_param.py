# Generated from openapi.json.
"""The request dict `RealtimeConversationItemUserMessageParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["Content", "RealtimeConversationItemUserMessageParam"]


class Content(TypedDict, total=False):
    type: Literal["input_text", "input_audio", "input_image"]
    text: str
    audio: str
    image_url: str
    detail: Literal["auto", "low", "high"]
    """`"auto"` by default."""
    transcript: str


class RealtimeConversationItemUserMessageParam(TypedDict, total=False):
    """Request form of `RealtimeConversationItemUserMessage`."""

    id: str
    object: Literal["realtime.item"]
    type: Required[Literal["message"]]
    status: Literal["completed", "incomplete", "in_progress"]
    role: Required[Literal["user"]]
    content: Required[Sequence[Content]]
