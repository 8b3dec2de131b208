# Generated from openapi.json.
"""The struct `Embedding`."""

from __future__ import annotations

from typing import Literal

from ..model import Model

__all__ = ["Embedding"]


class Embedding(Model):
    """The vector of one input."""

    index: int
    """Which input it belongs to, from 0."""
    embedding: list[float]
    """As many numbers as the model has dimensions, or as `dimensions` asked for."""
    object: Literal["embedding"]
