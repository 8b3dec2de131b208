# Generated from openapi.json.
"""Parameters of `vector_stores.file_batches.create()`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Required

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..file_chunking_strategy_param import FileChunkingStrategyParam

__all__ = ["File", "FileBatchCreateParams"]


class File(TypedDict, total=False):
    file_id: Required[str]
    chunking_strategy: FileChunkingStrategyParam
    attributes: Mapping[str, str | float | bool] | None


class FileBatchCreateParams(TypedDict, total=False):
    """What `client.vector_stores.file_batches.create()` takes."""

    file_ids: Sequence[str] | Omit
    """1 to 2,000 items."""
    files: Sequence[File] | Omit
    """1 to 2,000 items."""
    chunking_strategy: FileChunkingStrategyParam | Omit
    attributes: Mapping[str, str | float | bool] | Omit | None
