# Generated from openapi.json.
"""The event `response.content_part.added`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["Part", "ResponseContentPartAddedEvent"]


class Part(Model):
    type: Literal["text", "audio"] | None = None
    text: str | None = None
    audio: str | None = None
    transcript: str | None = None


class ResponseContentPartAddedEvent(Model, tag_field="type", tag="response.content_part.added"):
    """A new part of a message begins."""

    event_id: str
    type: Literal["response.content_part.added"] = "response.content_part.added"
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    part: Part
