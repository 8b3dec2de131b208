"""Accumulators: values that are received in pieces, and can be read as of any step of the stream.

An accumulator keeps the pieces and the number of the step in which each was received. Nothing is joined or copied until
a value is read, so that accumulating takes time linear in what is received.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Mapping
from typing import Any, Final, Generic, TypeVar, cast

from ..structured.coercion import index_of

__all__ = ["Accumulator", "LatestValue", "ListAccumulator", "ObjectAccumulator", "TextAccumulator"]

T = TypeVar("T")

_NAMES: Final = frozenset({"format", "id", "index", "object", "role", "type"})
"""Keys whose strings are replaced rather than concatenated."""
_MAX_DEPTH: Final = 64


class Accumulator(Generic[T]):
    """Pieces in order, each with the step in which it was received."""

    __slots__ = ("pieces", "steps")

    def __init__(self) -> None:
        self.pieces: list[T] = []
        self.steps = array("Q")

    def __len__(self) -> int:
        return len(self.pieces)

    def add(self, step: int, piece: T) -> None:
        """Add one piece. Steps never decrease."""
        self.pieces.append(piece)
        self.steps.append(step)

    def count(self, step: int) -> int:
        """How many pieces were received up to the end of `step`."""
        steps = self.steps
        return len(steps) if not steps or steps[-1] <= step else bisect_right(steps, step)


class TextAccumulator(Accumulator[str]):
    """A text received in pieces."""

    __slots__ = ("_known",)

    def __init__(self) -> None:
        super().__init__()
        self._known = "", 0

    def upto(self, count: int) -> str:
        """The first `count` pieces as one text. The last result is kept, so reading it after each piece is cheap."""
        known, known_count = self._known  # one attribute, as several threads may read
        if count < known_count:
            return _paired("", "".join(self.pieces[:count]))
        if count > known_count:
            known = _paired(known, "".join(self.pieces[known_count:count]))
            self._known = known, count
        return known

    def at(self, step: int) -> str | None:
        """The text as of the end of `step`; None if nothing was received by then."""
        count = self.count(step)
        return self.upto(count) if count else None

    @property
    def whole(self) -> str:
        """The whole text."""
        return self.upto(len(self.pieces))


def _paired(text: str, more: str) -> str:
    """One text of two, with the characters whose surrogates came in different pieces: some servers split them."""
    whole = text + more
    if more.isascii():
        return whole
    try:
        more.encode()
    except UnicodeEncodeError:
        return whole.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return whole


class ListAccumulator(Accumulator[T]):
    """A list received item by item."""

    __slots__ = ()

    def extend(self, step: int, items: list[T]) -> None:
        """Add several items."""
        for item in items:
            self.add(step, item)

    def upto(self, count: int) -> list[T]:
        """The first `count` items, as a new list."""
        return self.pieces[:count]

    def at(self, step: int) -> list[T] | None:
        """The items as of the end of `step`; None if nothing was received by then."""
        count = self.count(step)
        return self.pieces[:count] if count else None


class LatestValue(Accumulator[T]):
    """A value that is replaced by the next. Equal values are kept once."""

    __slots__ = ()

    def set(self, step: int, value: T) -> None:
        """Replace the value."""
        if not self.pieces or self.pieces[-1] != value:
            self.add(step, value)

    def at(self, step: int) -> T | None:
        """The value as of the end of `step`; None if nothing was received by then."""
        count = self.count(step)
        return self.pieces[count - 1] if count else None


class ObjectAccumulator:
    """A JSON object merged from partial objects of any shape.

    Strings are concatenated, except those of the keys `format`, `id`, `index`, `object`, `role` and `type`, and a name
    that is said again. Objects are merged. Array items are merged into the item with the same `index`; those without
    one are appended. Other values are replaced, and so are objects and arrays more than 64 levels deep. A null replaces
    nothing, nor does an empty string under one of those keys.
    """

    __slots__ = ("_fields", "_steps")

    def __init__(self) -> None:
        self._fields: dict[str, _ValueAccumulator] = {}
        self._steps: dict[str, int] = {}

    def __bool__(self) -> bool:
        return bool(self._fields)

    def merge(self, step: int, part: Mapping[str, Any], depth: int = 0) -> None:
        """Merge a partial object."""
        for key, value in part.items():
            known = self._fields.get(key)
            if known is None:
                self._fields[key] = known = _ValueAccumulator()
                self._steps[key] = step
            elif key == "name" and value == known.at(step):
                continue
            known.merge(step, value, depth, is_name=key in _NAMES)

    def field(self, key: str) -> _ValueAccumulator | None:
        """The accumulator of a key; None if there is none."""
        return self._fields.get(key)

    def at(self, step: int) -> dict[str, Any]:
        """The object as of the end of `step`."""
        return {key: value.at(step) for key, value in self._fields.items() if self._steps[key] <= step}


class _ValueAccumulator:
    """A value of any type. If its type changes, what was accumulated before is dropped."""

    __slots__ = ("_accumulators",)

    def __init__(self) -> None:
        self._accumulators: LatestValue[Any] = LatestValue()

    def merge(self, step: int, value: Any, depth: int, *, is_name: bool) -> None:
        if self._accumulators and (value is None or (is_name and value == "")):
            return
        kind = _accumulator_for(value, is_name, depth)
        if not self._accumulators or self._accumulators.pieces[-1].__class__ is not kind:
            self._accumulators.add(step, kind())
        grown = self._accumulators.pieces[-1]
        if kind is ObjectAccumulator or kind is _ArrayAccumulator:
            grown.merge(step, value, depth + 1)
        elif kind is TextAccumulator:
            grown.add(step, value)
        else:
            grown.set(step, value)

    def item(self, index: int, step: int) -> Any:
        """The item with an `index`, if this is an array whose items have one; else None."""
        grown = self._accumulators.at(step)
        found = grown.by_index(index) if isinstance(grown, _ArrayAccumulator) else None
        return None if found is None else found.at(step)

    def at(self, step: int) -> Any:
        grown = self._accumulators.at(step)
        return None if grown is None else grown.at(step)


def _accumulator_for(value: Any, is_name: bool, depth: int) -> type[Any]:
    if isinstance(value, str) and not is_name:
        return TextAccumulator
    if depth >= _MAX_DEPTH:
        return LatestValue
    if isinstance(value, Mapping):
        return ObjectAccumulator
    return _ArrayAccumulator if isinstance(value, list) else LatestValue


class _ArrayAccumulator:
    """An array merged from partial arrays: an item with an `index` is merged into the one with the same index."""

    __slots__ = ("_by_index", "_items")

    def __init__(self) -> None:
        self._items: ListAccumulator[_ValueAccumulator] = ListAccumulator()
        self._by_index: dict[int, _ValueAccumulator] = {}

    def merge(self, step: int, items: list[Any], depth: int) -> None:
        for item in items:
            known = None
            index = index_of(cast("dict[str, Any]", item).get("index")) if isinstance(item, dict) else None
            if index is not None:
                known = self._by_index.get(index)
            if known is None:
                known = _ValueAccumulator()
                self._items.add(step, known)
                if index is not None:
                    self._by_index[index] = known
            known.merge(step, item, depth, is_name=True)

    def by_index(self, index: int) -> _ValueAccumulator | None:
        """The item with this `index`."""
        return self._by_index.get(index)

    def at(self, step: int) -> list[Any]:
        items = self._items.upto(self._items.count(step))
        if len(self._by_index) == len(self._items):
            known = set(map(id, items))
            items = [item for _, item in sorted(self._by_index.items()) if id(item) in known]
        return [item.at(step) for item in items]
