# Generated from openapi.json.
"""The event `response.output_item.added`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .conversation_item import ConversationItem

__all__ = ["ResponseOutputItemAddedEvent"]


class ResponseOutputItemAddedEvent(Model, tag_field="type", tag="response.output_item.added"):
    """A new output item begins."""

    event_id: str
    type: Literal["response.output_item.added"] = "response.output_item.added"
    response_id: str
    output_index: int
    item: ConversationItem
