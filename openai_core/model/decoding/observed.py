"""Records what servers send that a model class does not declare, within limits."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any, Final

from ...forks import new_reentrant_lock
from ..derived import derive_class
from ..meta import field_table

__all__ = [
    "LOCK",
    "MAX_EXTRAS",
    "MAX_NAME_LENGTH",
    "MAX_REVISIONS",
    "Observations",
    "generation",
    "observations_of",
    "observe",
]

MAX_EXTRAS: Final = 32
"""The most unknown fields that are recorded for one class."""
MAX_NAME_LENGTH: Final = 64
"""The most characters of a name that is recorded."""
MAX_REVISIONS: Final = 12
"""How often the observations of one class may be extended; each time costs new classes."""

LOCK: Final = new_reentrant_lock(settles=True)
"""Held while classes are prepared or derived."""

_UNUSUAL: Final = re.compile(r'["\\\x00-\x1f\x7f\ud800-\udfff]')
_generation = 0


class Observations:
    """Unknown and loosened fields that were observed for one class. Immutable: replaced when extended."""

    __slots__ = ("_shape", "cls", "extras", "loosened", "revisions")

    def __init__(self, cls: Any, extras: dict[str, None], loosened: frozenset[str], revisions: int) -> None:
        self.cls = cls
        self.extras = extras
        self.loosened = loosened
        self.revisions = revisions
        self._shape: Any = None

    def covers(self, extras: Collection[str], loosened: Collection[str]) -> bool:
        """Whether these unknown fields and these loosened fields were observed before."""
        known = self.extras
        return all(name in known for name in extras) and self.loosened.issuperset(loosened)

    @property
    def shape(self) -> Any:
        """A subclass with slots for all observed fields; its types are not checked."""
        if self._shape is None:
            with LOCK:
                if self._shape is None:
                    anything = dict.fromkeys(field_table(self.cls).by_name, Any)
                    self._shape = derive_class(
                        self.cls, annotations=anything, loosened=self.loosened, extras=self.extras
                    )
        return self._shape

    def slots(self) -> dict[str, str]:
        """The slots in `shape` of the unknown fields, by their names on the wire."""
        return {wire: slot for slot, wire in self.shape.__model_extras__.items()}


def generation() -> int:
    """A number that changes whenever observations of any class are extended."""
    return _generation


def observations_of(cls: Any) -> Observations | None:
    """The observations for `cls` so far."""
    seen: Observations | None = cls.__dict__.get("__model_observations__")
    return seen


def observe(cls: Any, extras: Collection[str], loosened: Collection[str]) -> Observations | None:
    """Record fields of an object of `cls`. Returns observations that cover them, or None beyond the limits."""
    seen = observations_of(cls)
    if seen is not None and seen.covers(extras, loosened):
        return seen
    with LOCK:
        return _extend(cls, extras, loosened)


def _can_name_a_field(name: str) -> bool:
    # msgspec refuses quotes, backslashes and control characters; names in tagged subclasses begin with \x7f.
    return len(name) <= MAX_NAME_LENGTH and _UNUSUAL.search(name) is None


def _extend(cls: Any, extras: Collection[str], loosened: Collection[str]) -> Observations | None:
    global _generation
    seen = observations_of(cls)
    if seen is not None and seen.covers(extras, loosened):
        return seen
    known = {} if seen is None else seen.extras
    merged = known | dict.fromkeys(extras)
    revisions = 1 if seen is None else seen.revisions + 1
    if revisions > MAX_REVISIONS or len(merged) > MAX_EXTRAS or not all(_can_name_a_field(name) for name in extras):
        return None
    union = frozenset(loosened) | (frozenset[str]() if seen is None else seen.loosened)
    grown = Observations(cls, merged, union, revisions)
    type.__setattr__(cls, "__model_observations__", grown)
    _generation += 1
    return grown
