# Generated from openapi.json.
"""Parameters of `containers.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ..sentinels import Omit

__all__ = ["ContainerListParams"]


class ContainerListParams(TypedDict, total=False):
    """What `client.containers.list()` takes."""

    limit: int | Omit
    """20 by default."""
    order: Literal["asc", "desc"] | Omit
    """`"desc"` by default."""
    after: str | Omit
    name: str | Omit
