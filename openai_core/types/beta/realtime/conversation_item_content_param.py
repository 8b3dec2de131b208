"""The request dict `ConversationItemContentParam`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = ["ConversationItemContentParam"]


class ConversationItemContentParam(TypedDict, total=False):
    """A conversation item content, as a request has it."""

    id: str
    audio: str
    text: str
    transcript: str
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"]
