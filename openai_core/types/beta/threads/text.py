# Generated from openapi.json.
"""The struct `Text`."""

from __future__ import annotations

from ....model import Model
from .annotation import Annotation

__all__ = ["Text"]


class Text(Model):
    """What `text` of `TextContentBlock` holds."""

    value: str
    annotations: list[Annotation]
