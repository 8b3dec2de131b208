# Generated from openapi.json.
"""Parameters of `embeddings.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from ..sentinels import Omit
from .embedding_model import EmbeddingModel

__all__ = ["EmbeddingCreateParams"]


class EmbeddingCreateParams(TypedDict, total=False):
    """What to embed, and how."""

    input: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]]
    """Up to 2,048 inputs, none of them empty, as text or as tokens."""
    model: Required[str | EmbeddingModel]
    encoding_format: Literal["float", "base64"] | Omit
    """How the vectors travel; by default base64, which the client decodes to a list."""
    dimensions: int | Omit
    """At least 1; not every model can shorten its vectors."""
    user: str | Omit
