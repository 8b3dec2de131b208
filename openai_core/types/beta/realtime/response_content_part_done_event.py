# Generated from overlays/legacy.json.
"""The event `response.content_part.done`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .response_content_part_added_event import Part

__all__ = ["Part", "ResponseContentPartDoneEvent"]


class ResponseContentPartDoneEvent(Model, tag_field="type", tag="response.content_part.done"):
    """A part of a message is complete."""

    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: Part
    response_id: str
    type: Literal["response.content_part.done"] = "response.content_part.done"
