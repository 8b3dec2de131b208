# Generated from overlays/legacy.json.
"""The struct `ConversationItemWithReference` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["Content", "ConversationItemWithReference"]


class Content(Model):
    id: str | None = None
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["input_text", "input_audio", "item_reference", "text"] | None = None


class ConversationItemWithReference(Model):
    """What `input` of `Response` holds."""

    id: str | None = None
    arguments: str | None = None
    call_id: str | None = None
    content: list[Content] | None = None
    name: str | None = None
    object: Literal["realtime.item"] | None = None
    output: str | None = None
    role: Literal["user", "assistant", "system"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | None = None
    type: Literal["message", "function_call", "function_call_output", "item_reference"] | None = None
