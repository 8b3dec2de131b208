# Generated from openapi.json.
"""Parameters of `containers.files.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ...sentinels import Omit

__all__ = ["FileListParams"]


class FileListParams(TypedDict, total=False):
    """What `client.containers.files.list()` takes."""

    limit: int | Omit
    """20 by default."""
    order: Literal["asc", "desc"] | Omit
    """`"desc"` by default."""
    after: str | Omit
