"""Fields of a model that are computed when they are first read, such as the text so far in the event of one token.

Making the whole text for each of its tokens would take time and memory by the square of its length, mostly for nothing:
few programs look at more than the last.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import UNSET

from .meta import SLOT_PREFIX, slot_member

__all__ = ["Later", "defer"]


class Later:
    """Stands in a field until it is read. What `make` gives must not depend on when that is."""

    __slots__ = ("_arguments", "_make")

    def __init__(self, make: Callable[..., Any], *arguments: Any) -> None:
        self._make = make
        self._arguments = arguments

    def __call__(self) -> Any:
        return self._make(*self._arguments)

    def model_dump(self, **options: Any) -> Any:
        """The value, for the encoder of JSON, which asks this of what it does not know."""
        return self()


def defer(model: type[Any], *names: str) -> None:
    """Let fields of a model class hold a `Later`: reading such a field puts the value in its place.

    All that is written in Python, such as dumping, comparing and printing, reads fields by their names, and so is
    given the value. Call it once, below the class.
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
        if value.__class__ is Later:
            value = value()
            put(self, value)
        return None if unset_is_none and value is UNSET else value

    return property(read, put)
