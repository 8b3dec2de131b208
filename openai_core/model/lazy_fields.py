"""Fields of a model that are computed when they are first read, such as the text so far in the event of a delta.

Joining the text for each delta would take time and memory quadratic in its length, and few programs read more than the
last.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import UNSET

from .meta import SLOT_PREFIX, slot_member

__all__ = ["Deferred", "defer"]


class Deferred:
    """A placeholder for the value of a field until it is read. The result of `make` must not depend on when that is."""

    __slots__ = ("_arguments", "_make")

    def __init__(self, make: Callable[..., Any], *arguments: Any) -> None:
        self._make = make
        self._arguments = arguments

    def __call__(self) -> Any:
        return self._make(*self._arguments)

    def model_dump(self, **options: Any) -> Any:
        """The value, for the JSON encoder, which calls this on objects that it does not support."""
        return self()


def defer(model: type[Any], *names: str) -> None:
    """Let fields of a model class hold a `Deferred`, which the first read replaces by its value.

    Dumping, comparing and printing read fields by name, and so get the value. Call it once, after the class.
    """
    for name in names:
        slot = slot_member(model, name)
        type.__setattr__(model, name, _reader(slot, unset_is_none=True))
        if hasattr(model, SLOT_PREFIX + name):  # where an optional field is read with the mark of what is missing
            type.__setattr__(model, SLOT_PREFIX + name, _reader(slot, unset_is_none=False))


def _reader(slot: Any, *, unset_is_none: bool) -> property:
    get, put = slot.__get__, slot.__set__

    def read(self: Any) -> Any:
        value = get(self)
        if value.__class__ is Deferred:
            value = value()
            put(self, value)
        return None if unset_is_none and value is UNSET else value

    return property(read, put)
