# Generated from openapi.json.
"""The event `response.refusal.done`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseRefusalDoneEvent"]


class ResponseRefusalDoneEvent(Model, tag_field="type", tag="response.refusal.done"):
    """A refusal is complete."""

    type: Literal["response.refusal.done"] = "response.refusal.done"
    item_id: str
    output_index: int
    content_index: int
    refusal: str
    sequence_number: int
