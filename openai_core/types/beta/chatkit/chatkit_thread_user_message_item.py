# Generated from openapi.json.
"""The struct `ChatKitThreadUserMessageItem` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....model import Model
from .chatkit_attachment import ChatKitAttachment

__all__ = [
    "ChatKitThreadUserMessageItem",
    "Content",
    "ContentInputText",
    "ContentQuotedText",
    "InferenceOptions",
    "InferenceOptionsToolChoice",
]


class ContentInputText(Model, tag_field="type", tag="input_text"):
    type: Literal["input_text"] = "input_text"
    text: str


class ContentQuotedText(Model, tag_field="type", tag="quoted_text"):
    type: Literal["quoted_text"] = "quoted_text"
    text: str


Content: TypeAlias = ContentInputText | ContentQuotedText


class InferenceOptionsToolChoice(Model):
    id: str


class InferenceOptions(Model):
    tool_choice: InferenceOptionsToolChoice | None = None
    model: str | None = None


class ChatKitThreadUserMessageItem(Model, tag_field="type", tag="chatkit.user_message"):
    """The kind `chatkit.user_message` of `Data`."""

    id: str
    object: Literal["chatkit.thread_item"]
    created_at: int
    """Unix seconds."""
    thread_id: str
    type: Literal["chatkit.user_message"] = "chatkit.user_message"
    content: list[Content]
    attachments: list[ChatKitAttachment]
    inference_options: InferenceOptions | None = None
