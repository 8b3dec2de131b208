"""Types of `client.beta.agents.sessions.subagents`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ......lazy import lazy_exports

if TYPE_CHECKING:
    from . import turns as turns
    from .item_list_params import ItemListParams
    from .turn_list_params import TurnListParams

__all__ = ["ItemListParams", "TurnListParams"]

_MODULES = {
    "ItemListParams": "item_list_params",
    "TurnListParams": "turn_list_params",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
