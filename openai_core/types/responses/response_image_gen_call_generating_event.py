"""The stream event `response.image_generation_call.generating`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseImageGenCallGeneratingEvent"]


class ResponseImageGenCallGeneratingEvent(Model, tag_field="type", tag="response.image_generation_call.generating"):
    """An image is being made."""

    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"] = "response.image_generation_call.generating"
