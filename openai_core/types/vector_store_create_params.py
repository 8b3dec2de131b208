# Generated from openapi.json.
"""Parameters of `vector_stores.create()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

from ..sentinels import Omit
from .file_chunking_strategy_param import FileChunkingStrategyParam
from .shared_params.metadata import Metadata

__all__ = ["ExpiresAfter", "VectorStoreCreateParams"]


class ExpiresAfter(TypedDict):
    anchor: Literal["last_active_at"]
    days: int
    """1 to 365."""


class VectorStoreCreateParams(TypedDict, total=False):
    """What `client.vector_stores.create()` takes."""

    file_ids: Sequence[str] | Omit
    """At most 500 items."""
    name: str | Omit
    description: str | Omit
    expires_after: ExpiresAfter | Omit
    chunking_strategy: FileChunkingStrategyParam | Omit
    metadata: Metadata | Omit | None
