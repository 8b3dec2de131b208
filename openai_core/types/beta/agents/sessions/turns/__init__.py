"""Types of `client.beta.agents.sessions.turns`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ......lazy import lazy_exports

if TYPE_CHECKING:
    from .item_list_params import ItemListParams

__all__ = ["ItemListParams"]

_MODULES = {
    "ItemListParams": "item_list_params",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
