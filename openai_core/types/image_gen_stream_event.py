# Generated from openapi.json.
"""The union `ImageGenStreamEvent`."""

from __future__ import annotations

from typing import TypeAlias

from .image_gen_completed_event import ImageGenCompletedEvent
from .image_gen_partial_image_event import ImageGenPartialImageEvent

__all__ = ["ImageGenStreamEvent"]

ImageGenStreamEvent: TypeAlias = ImageGenPartialImageEvent | ImageGenCompletedEvent
"""Any event of a streamed generation of an image."""
