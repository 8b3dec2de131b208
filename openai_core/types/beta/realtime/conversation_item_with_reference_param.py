# Generated from overlays/legacy.json.
"""The request dict `ConversationItemWithReferenceParam` and its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

__all__ = ["Content", "ConversationItemWithReferenceParam"]


class Content(TypedDict, total=False):
    id: str
    audio: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "item_reference", "text"]


class ConversationItemWithReferenceParam(TypedDict, total=False):
    """Request form of `ConversationItemWithReference`."""

    id: str
    arguments: str
    call_id: str
    content: Sequence[Content]
    name: str
    object: Literal["realtime.item"]
    output: str
    role: Literal["user", "assistant", "system"]
    status: Literal["completed", "incomplete", "in_progress"]
    type: Literal["message", "function_call", "function_call_output", "item_reference"]
