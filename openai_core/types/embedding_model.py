# Generated from openapi.json.
"""The enumeration `EmbeddingModel`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["EmbeddingModel"]

EmbeddingModel: TypeAlias = Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]
"""Embedding models known by name; others may be passed as plain strings."""
