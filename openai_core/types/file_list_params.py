# Generated from openapi.json.
"""Parameters of `files.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ..sentinels import Omit

__all__ = ["FileListParams"]


class FileListParams(TypedDict, total=False):
    """Which uploaded files to list."""

    purpose: str | Omit
    limit: int | Omit
    """1 to 10,000; 10,000 by default."""
    order: Literal["asc", "desc"] | Omit
    """`"desc"` by default."""
    after: str | Omit
