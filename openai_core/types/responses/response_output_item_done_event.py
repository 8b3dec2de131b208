# Generated from openapi.json.
"""The event `response.output_item.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_output_item import ResponseOutputItem

__all__ = ["ResponseOutputItemDoneEvent"]


class ResponseOutputItemDoneEvent(Model, tag_field="type", tag="response.output_item.done"):
    """An output item is complete."""

    type: Literal["response.output_item.done"] = "response.output_item.done"
    output_index: int
    sequence_number: int
    item: ResponseOutputItem
