# Generated from openapi.json.
"""Parameters of `beta.chatkit.threads.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["ThreadListParams"]


class ThreadListParams(TypedDict, total=False):
    """What `client.beta.chatkit.threads.list()` takes."""

    limit: int | Omit
    """0 to 100."""
    order: Literal["asc", "desc"] | Omit
    after: str | Omit
    before: str | Omit
    user: str | Omit
    """1 to 512 characters."""
