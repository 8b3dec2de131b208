# Generated from openapi.json.
"""The event `response.image_generation_call.partial_image`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseImageGenCallPartialImageEvent"]


class ResponseImageGenCallPartialImageEvent(
    Model, tag_field="type", tag="response.image_generation_call.partial_image"
):
    """An image so far, before it is finished."""

    type: Literal["response.image_generation_call.partial_image"] = "response.image_generation_call.partial_image"
    output_index: int
    item_id: str
    sequence_number: int
    partial_image_index: int
    """From 0."""
    partial_image_b64: str
    """Base64."""
    size: str | None = None
    quality: str | None = None
    background: str | None = None
    output_format: str | None = None
