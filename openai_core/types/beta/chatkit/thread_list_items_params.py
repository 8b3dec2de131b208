# Generated from openapi.json.
"""Parameters of `beta.chatkit.threads.list_items()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["ThreadListItemsParams"]


class ThreadListItemsParams(TypedDict, total=False):
    """What `client.beta.chatkit.threads.list_items()` takes."""

    limit: int | Omit
    """0 to 100."""
    order: Literal["asc", "desc"] | Omit
    after: str | Omit
    before: str | Omit
