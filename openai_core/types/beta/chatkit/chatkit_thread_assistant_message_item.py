# Generated from openapi.json.
"""The struct `ChatKitThreadAssistantMessageItem`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .chatkit_response_output_text import ChatKitResponseOutputText

__all__ = ["ChatKitThreadAssistantMessageItem"]


class ChatKitThreadAssistantMessageItem(Model, tag_field="type", tag="chatkit.assistant_message"):
    """The kind `chatkit.assistant_message` of `Data`."""

    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    """Unix seconds."""
    thread_id: str
    type: Literal["chatkit.assistant_message"] = "chatkit.assistant_message"
    content: list[ChatKitResponseOutputText]
