# Generated from openapi.json.
"""The struct `CreateEmbeddingResponse` and its parts."""

from __future__ import annotations

from typing import Literal

from ..model import Model
from .embedding import Embedding

__all__ = ["CreateEmbeddingResponse", "Usage"]


class Usage(Model):
    prompt_tokens: int
    total_tokens: int


class CreateEmbeddingResponse(Model):
    """The vectors for one request, in the order of its inputs."""

    data: list[Embedding]
    """In the order of the inputs."""
    model: str
    object: Literal["list"]
    usage: Usage
