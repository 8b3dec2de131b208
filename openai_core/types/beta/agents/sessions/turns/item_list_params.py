# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.sessions.turns.items.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ......sentinels import Omit

__all__ = ["ItemListParams"]


class ItemListParams(TypedDict, total=False):
    """What `client.beta.agents.sessions.turns.items.list()` takes."""

    after: str | Omit
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
