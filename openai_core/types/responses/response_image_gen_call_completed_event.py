# Generated from openapi.json.
"""The event `response.image_generation_call.completed`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseImageGenCallCompletedEvent"]


class ResponseImageGenCallCompletedEvent(Model, tag_field="type", tag="response.image_generation_call.completed"):
    """An image is finished."""

    type: Literal["response.image_generation_call.completed"] = "response.image_generation_call.completed"
    output_index: int
    sequence_number: int
    item_id: str
