"""The struct `TextDelta`."""

from __future__ import annotations

from ....model import Model
from .annotation_delta import AnnotationDelta

__all__ = ["TextDelta"]


class TextDelta(Model):
    """A text delta."""

    value: str | None = None
    annotations: list[AnnotationDelta] | None = None
