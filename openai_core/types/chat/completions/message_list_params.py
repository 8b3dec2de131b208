# Generated from openapi.json.
"""Parameters of `chat.completions.messages.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["MessageListParams"]


class MessageListParams(TypedDict, total=False):
    """Which messages of a stored completion to list."""

    after: str | Omit
    limit: int | Omit
    """20 by default."""
    order: Literal["asc", "desc"] | Omit
    """`"asc"` by default."""
