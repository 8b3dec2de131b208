"""`name in model`, as of a dict. Imported when a program asks for it."""

from __future__ import annotations

from typing import Any

from msgspec import UNSET

from .dump import iterate
from .state import shown_fields

__all__ = ["has_item"]


def has_item(model: Any, item: object) -> bool:
    """Whether there is a field of that name, as in a dict; of a pair, whether iterating over the model gives it."""
    if not isinstance(item, str):
        return any(item == pair for pair in shown_fields(model))
    return any(item in (name, wire) for name, wire, value, *_ in iterate(model) if value is not UNSET)
