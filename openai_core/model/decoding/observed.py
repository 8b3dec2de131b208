"""Remember what servers send that a model class does not declare, within limits."""

from __future__ import annotations

import re
import threading
from collections.abc import Collection
from typing import Any, Final

from ..derived import derive_class
from ..meta import field_table

__all__ = ["LOCK", "MAX_EXTRAS", "MAX_GROWTHS", "MAX_NAME_LENGTH", "Note", "generation", "note_of", "observe"]

MAX_EXTRAS: Final = 32
"""Unknown fields that are remembered for one class."""
MAX_NAME_LENGTH: Final = 64
"""Characters of the longest name that is remembered."""
MAX_GROWTHS: Final = 12
"""How often the note of one class may grow; each time costs new classes."""

LOCK: Final = threading.RLock()
"""Held while classes are prepared or derived."""

_UNUSUAL: Final = re.compile(r'["\\\x00-\x1f\x7f\ud800-\udfff]')
_generation = 0


class Note:
    """What was seen for one class. Never changed: a longer one replaces it."""

    __slots__ = ("_shape", "cls", "extras", "growths", "loosened")

    def __init__(self, cls: Any, extras: dict[str, None], loosened: frozenset[str], growths: int) -> None:
        self.cls = cls
        self.extras = extras
        self.loosened = loosened
        self.growths = growths
        self._shape: Any = None

    def covers(self, extras: Collection[str], loosened: Collection[str]) -> bool:
        """Whether an object with these unknown fields, and these loosened ones, finds room."""
        known = self.extras
        return all(name in known for name in extras) and self.loosened.issuperset(loosened)

    @property
    def shape(self) -> Any:
        """A subclass of the class with room for all that was seen; its types are not checked."""
        if self._shape is None:
            with LOCK:
                if self._shape is None:
                    anything = dict.fromkeys(field_table(self.cls).by_name, Any)
                    self._shape = derive_class(
                        self.cls, annotations=anything, loosened=self.loosened, extras=self.extras
                    )
        return self._shape

    def slots(self) -> dict[str, str]:
        """Names on the wire of the unknown fields, to the names of their slots in `shape`."""
        return {wire: slot for slot, wire in self.shape.__model_extras__.items()}


def generation() -> int:
    """A number that changes whenever any note grows."""
    return _generation


def note_of(cls: Any) -> Note | None:
    """What was seen for `cls` so far."""
    note: Note | None = cls.__dict__.get("__model_note__")
    return note


def observe(cls: Any, extras: Collection[str], loosened: Collection[str]) -> Note | None:
    """Note that an object of `cls` came with these; returns a note that covers them, or None beyond the limits."""
    note = note_of(cls)
    if note is not None and note.covers(extras, loosened):
        return note
    with LOCK:
        return _grow(cls, extras, loosened)


def _can_name_a_field(name: str) -> bool:
    # msgspec refuses quotes, backslashes and control characters in names; with \x7f begin the names in pins.
    return len(name) <= MAX_NAME_LENGTH and _UNUSUAL.search(name) is None


def _grow(cls: Any, extras: Collection[str], loosened: Collection[str]) -> Note | None:
    global _generation
    note = note_of(cls)
    if note is not None and note.covers(extras, loosened):
        return note
    known = {} if note is None else note.extras
    merged = known | dict.fromkeys(extras)
    growths = 1 if note is None else note.growths + 1
    if growths > MAX_GROWTHS or len(merged) > MAX_EXTRAS or not all(_can_name_a_field(name) for name in extras):
        return None
    union = frozenset(loosened) | (frozenset[str]() if note is None else note.loosened)
    grown = Note(cls, merged, union, growths)
    type.__setattr__(cls, "__model_note__", grown)
    _generation += 1
    return grown
