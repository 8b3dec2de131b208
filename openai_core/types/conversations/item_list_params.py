# Generated from openapi.json.
"""Parameters of `conversations.items.list()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..responses.response_includable import ResponseIncludable

__all__ = ["ItemListParams"]


class ItemListParams(TypedDict, total=False):
    """What `client.conversations.items.list()` takes."""

    limit: int | Omit
    """20 by default."""
    order: Literal["asc", "desc"] | Omit
    after: str | Omit
    include: Sequence[ResponseIncludable] | Omit
