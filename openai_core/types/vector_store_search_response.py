# Generated from openapi.json.
"""The struct `VectorStoreSearchResponse` and its parts."""

from __future__ import annotations

from typing import Literal

from ..model import Model

__all__ = ["Content", "VectorStoreSearchResponse"]


class Content(Model):
    type: Literal["text"]
    text: str


class VectorStoreSearchResponse(Model):
    """One item of `client.vector_stores.search()`."""

    file_id: str
    filename: str
    score: float
    """0 to 1."""
    attributes: dict[str, str | float | bool] | None = None
    content: list[Content]
