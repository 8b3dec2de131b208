# Generated from openapi.json.
"""The struct `TextDelta`."""

from __future__ import annotations

from ....model import Model
from .annotation_delta import AnnotationDelta

__all__ = ["TextDelta"]


class TextDelta(Model):
    """What `text` of `TextDeltaBlock` holds."""

    value: str | None = None
    annotations: list[AnnotationDelta] | None = None
