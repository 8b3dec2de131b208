# Generated from overlays/legacy.json.
"""The event `response.output_item.done`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .conversation_item import ConversationItem

__all__ = ["ResponseOutputItemDoneEvent"]


class ResponseOutputItemDoneEvent(Model, tag_field="type", tag="response.output_item.done"):
    """An output item is complete."""

    event_id: str
    item: ConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"] = "response.output_item.done"
