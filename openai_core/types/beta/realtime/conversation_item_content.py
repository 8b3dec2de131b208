# Generated from overlays/legacy.json.
"""The struct `ConversationItemContent`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ConversationItemContent"]


class ConversationItemContent(Model):
    """What `content` of `ConversationItem` holds."""

    id: str | None = None
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["input_text", "input_audio", "item_reference", "text", "audio"] | None = None
