"""The stream event `response.image_generation_call.partial_image`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseImageGenCallPartialImageEvent"]


class ResponseImageGenCallPartialImageEvent(
    Model, tag_field="type", tag="response.image_generation_call.partial_image"
):
    """An image so far, before it is finished."""

    item_id: str
    output_index: int
    partial_image_b64: str
    """Base64."""
    partial_image_index: int
    """From 0."""
    sequence_number: int
    type: Literal["response.image_generation_call.partial_image"] = "response.image_generation_call.partial_image"
    background: str | None = None
    output_format: str | None = None
    quality: str | None = None
    size: str | None = None
