"""Values that grow by pieces, and can be asked for as they were after any of them. Pure; linear in what came.

Each value keeps its pieces and, beside each piece, the step in which it came. What it was after a step is what came up
to then: nothing is copied as long as nobody asks.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Mapping
from typing import Any, Final, Generic, TypeVar, cast

__all__ = ["GrowingDict", "GrowingList", "GrowingText", "Latest", "Pieces"]

T = TypeVar("T")

_NAMES: Final = frozenset({"id", "index", "object", "role", "type"})
"""Keys of objects whose strings are names, said again rather than continued."""
_MAX_DEPTH: Final = 64


class Pieces(Generic[T]):
    """Pieces in order, each with the step in which it came."""

    __slots__ = ("pieces", "steps")

    def __init__(self) -> None:
        self.pieces: list[T] = []
        self.steps = array("Q")

    def __len__(self) -> int:
        return len(self.pieces)

    def add(self, step: int, piece: T) -> None:
        """Add one piece. Steps never go down."""
        self.pieces.append(piece)
        self.steps.append(step)

    def count(self, step: int) -> int:
        """How many pieces had come by the end of `step`."""
        steps = self.steps
        return len(steps) if not steps or steps[-1] <= step else bisect_right(steps, step)


class GrowingText(Pieces[str]):
    """A text of which more and more comes."""

    __slots__ = ("_known",)

    def __init__(self) -> None:
        super().__init__()
        self._known = "", 0

    def upto(self, count: int) -> str:
        """The first `count` pieces as one text. What was asked for last is kept, for who asks after each piece."""
        known, known_count = self._known  # one value, as several threads may ask
        if count < known_count:
            return "".join(self.pieces[:count])
        if count > known_count:
            known += "".join(self.pieces[known_count:count])
            self._known = known, count
        return known

    def at(self, step: int) -> str | None:
        """The text at the end of `step`; None if there was none yet."""
        count = self.count(step)
        return self.upto(count) if count else None

    @property
    def whole(self) -> str:
        """All that came."""
        return self.upto(len(self.pieces))


class GrowingList(Pieces[T]):
    """A list of which more and more comes."""

    __slots__ = ()

    def extend(self, step: int, items: list[T]) -> None:
        """Add several at once."""
        for item in items:
            self.add(step, item)

    def upto(self, count: int) -> list[T]:
        """The first `count` items, in a list of its own."""
        return self.pieces[:count]

    def at(self, step: int) -> list[T] | None:
        """The items at the end of `step`; None if there were none yet."""
        count = self.count(step)
        return self.pieces[:count] if count else None


class Latest(Pieces[T]):
    """A value that is replaced. What is the same as before is not kept again."""

    __slots__ = ()

    def set(self, step: int, value: T) -> None:
        """Replace the value."""
        if not self.pieces or self.pieces[-1] != value:
            self.add(step, value)

    def at(self, step: int) -> T | None:
        """The value at the end of `step`; None if there was none yet."""
        count = self.count(step)
        return self.pieces[count - 1] if count else None


class GrowingDict:
    """An object put together from parts of itself, whatever is in them.

    Texts are continued, except what are names (`id`, `index`, `object`, `role`, `type`); objects are put together
    themselves; items of arrays that say their `index` go there, others to the end; all else is replaced. A null says
    nothing about what is there already.
    """

    __slots__ = ("_fields", "_steps")

    def __init__(self) -> None:
        self._fields: dict[str, _Any] = {}
        self._steps: dict[str, int] = {}

    def __bool__(self) -> bool:
        return bool(self._fields)

    def merge(self, step: int, part: Mapping[str, Any], depth: int = 0) -> None:
        """Add a part.

        Raises:
            ValueError: objects within objects, more than 64 deep.
        """
        if depth > _MAX_DEPTH:
            raise ValueError(f"objects in a stream are nested more than {_MAX_DEPTH} deep")
        for key, value in part.items():
            known = self._fields.get(key)
            if known is None:
                self._fields[key] = known = _Any()
                self._steps[key] = step
            known.merge(step, value, depth, is_name=key in _NAMES)

    def field(self, key: str) -> _Any | None:
        """What grows under a key."""
        return self._fields.get(key)

    def at(self, step: int) -> dict[str, Any]:
        """The object at the end of `step`."""
        return {key: value.at(step) for key, value in self._fields.items() if self._steps[key] <= step}


class _Any:
    """A value of whatever kind comes. If its kind changes, what was there before is forgotten."""

    __slots__ = ("kinds",)

    def __init__(self) -> None:
        self.kinds: Latest[Any] = Latest()

    def merge(self, step: int, value: Any, depth: int, *, is_name: bool) -> None:
        if value is None and self.kinds:
            return
        kind = _kind_of(value, is_name)
        if not self.kinds or self.kinds.pieces[-1].__class__ is not kind:
            self.kinds.add(step, kind())
        grown = self.kinds.pieces[-1]
        if kind is GrowingDict or kind is _Items:
            grown.merge(step, value, depth + 1)
        elif kind is GrowingText:
            grown.add(step, value)
        else:
            grown.set(step, value)

    def item(self, index: int, step: int) -> Any:
        """What is at an index, if this is an array whose items say theirs; None if there is nothing."""
        grown = self.kinds.at(step)
        found = grown.by_index(index) if isinstance(grown, _Items) else None
        return None if found is None else found.at(step)

    def at(self, step: int) -> Any:
        grown = self.kinds.at(step)
        return None if grown is None else grown.at(step)


def _kind_of(value: Any, is_name: bool) -> type[Any]:
    if isinstance(value, str) and not is_name:
        return GrowingText
    if isinstance(value, Mapping):
        return GrowingDict
    return _Items if isinstance(value, list) else Latest


class _Items:
    """An array put together from parts: an item that says its `index` continues the one with that index."""

    __slots__ = ("_by_index", "_items")

    def __init__(self) -> None:
        self._items: GrowingList[_Any] = GrowingList()
        self._by_index: dict[int, _Any] = {}

    def merge(self, step: int, items: list[Any], depth: int) -> None:
        for item in items:
            known = None
            index: Any = cast("dict[str, Any]", item).get("index") if isinstance(item, dict) else None
            if isinstance(index, int):
                known = self._by_index.get(index)
            if known is None:
                known = _Any()
                self._items.add(step, known)
                if isinstance(index, int):
                    self._by_index[index] = known
            known.merge(step, item, depth, is_name=True)

    def by_index(self, index: int) -> _Any | None:
        """The item that says this index."""
        return self._by_index.get(index)

    def at(self, step: int) -> list[Any]:
        items = self._items.upto(self._items.count(step))
        if len(self._by_index) == len(self._items):
            known = set(map(id, items))
            items = [item for _, item in sorted(self._by_index.items()) if id(item) in known]
        return [item.at(step) for item in items]
