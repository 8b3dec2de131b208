# Generated from openapi.json.
"""The event `response.output_item.added`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .response_output_item import ResponseOutputItem

__all__ = ["ResponseOutputItemAddedEvent"]


class ResponseOutputItemAddedEvent(Model, tag_field="type", tag="response.output_item.added"):
    """A new output item begins."""

    type: Literal["response.output_item.added"] = "response.output_item.added"
    output_index: int
    sequence_number: int
    item: ResponseOutputItem
