# Generated from openapi.json.
"""Parameters of `vector_stores.files.create()`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..file_chunking_strategy_param import FileChunkingStrategyParam

__all__ = ["FileCreateParams"]


class FileCreateParams(TypedDict, total=False):
    """What `client.vector_stores.files.create()` takes."""

    file_id: Required[str]
    chunking_strategy: FileChunkingStrategyParam | Omit
    attributes: Mapping[str, str | float | bool] | Omit | None
