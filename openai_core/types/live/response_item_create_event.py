# Generated from overlays/3.57.0.json.
"""The event `response.item.create`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..responses.response_input_item import ResponseInputItem

__all__ = ["ResponseItemCreateEvent"]


class ResponseItemCreateEvent(Model, tag_field="type", tag="response.item.create"):
    """The event `response.item.create`."""

    item: ResponseInputItem
    type: Literal["response.item.create"] = "response.item.create"
    event_id: str | None = None
