# Generated from overlays/legacy.json.
"""The event `response.content_part.added`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["Part", "ResponseContentPartAddedEvent"]


class Part(Model):
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["text", "audio"] | None = None


class ResponseContentPartAddedEvent(Model, tag_field="type", tag="response.content_part.added"):
    """A new part of a message begins."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Part
    response_id: str
    type: Literal["response.content_part.added"] = "response.content_part.added"
