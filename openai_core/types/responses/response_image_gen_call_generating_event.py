# Generated from openapi.json.
"""The event `response.image_generation_call.generating`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseImageGenCallGeneratingEvent"]


class ResponseImageGenCallGeneratingEvent(Model, tag_field="type", tag="response.image_generation_call.generating"):
    """An image is being made."""

    type: Literal["response.image_generation_call.generating"] = "response.image_generation_call.generating"
    output_index: int
    item_id: str
    sequence_number: int
