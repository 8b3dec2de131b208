# Generated from openapi.json.
"""The union `ImageEditStreamEvent`."""

from __future__ import annotations

from typing import TypeAlias

from .image_edit_completed_event import ImageEditCompletedEvent
from .image_edit_partial_image_event import ImageEditPartialImageEvent

__all__ = ["ImageEditStreamEvent"]

ImageEditStreamEvent: TypeAlias = ImageEditPartialImageEvent | ImageEditCompletedEvent
"""Any event of a streamed edit of an image."""
