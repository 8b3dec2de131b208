# Generated from overlays/legacy.json.
"""The event `response.output_item.added`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .conversation_item import ConversationItem

__all__ = ["ResponseOutputItemAddedEvent"]


class ResponseOutputItemAddedEvent(Model, tag_field="type", tag="response.output_item.added"):
    """A new output item begins."""

    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"] = "response.output_item.added"
