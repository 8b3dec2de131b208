"""Unions that msgspec does not support: its hook gets their values, and converts them once the member is found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple

import msgspec

from .choice import Choice
from .context import Context
from .lenient import converter
from .observed import LOCK, generation

__all__ = ["Members", "RoutedMeta", "hook", "routed", "strict_hook"]

MAX_REBUILDS: Final = 24
"""How often the members of a union are prepared again for new observations; afterwards they are kept."""


class RoutedMeta(type):
    """Metaclass of the types that stand for unions; msgspec checks the results of its hook against them."""

    # A converted union may be anything.
    def __instancecheck__(cls, instance: Any) -> bool:
        return True


class Members(NamedTuple):
    """A union in parts."""

    nodes: Sequence[Any]
    """The declared model classes."""
    tag_fields: Sequence[str | None]
    """For each, the field that must be present, as it is its tag."""
    plain: Sequence[Any]
    """For each, the type to decode objects with."""
    learned: Sequence[Any]
    """The same, with slots for observed fields: it would also accept objects of other members."""
    rest: Any
    """A struct with a field `value`, of the type of anything but an object; None if only the slow way knows.

    msgspec takes a type apart at each conversion, unless it is a class that it has seen before.
    """


class Route:
    """Converts the values of a union: by literals and msgspec if they are as declared, else leniently."""

    __slots__ = ("_choice", "_find_members", "_generation", "_members", "_rebuilds", "target")

    def __init__(self, target: Any, find_members: Callable[[Any], Members]) -> None:
        self.target = target
        self._find_members = find_members
        self._members: Members | None = None
        self._choice: Choice | None = None
        self._generation = 0
        self._rebuilds = 0

    def convert(self, value: Any, strict: bool) -> Any:
        """Convert `value`, made of builtins."""
        if self._generation != generation() or self._members is None:
            self._prepare()
        members: Any = self._members
        dec_hook = strict_hook if strict else hook
        if value.__class__ is dict:
            for tp in self._candidates(value, members):
                try:
                    return msgspec.convert(value, tp, dec_hook=dec_hook)
                except ValueError:
                    continue
        elif members.rest is not None:
            try:
                return msgspec.convert({"value": value}, members.rest, dec_hook=dec_hook).value
            except ValueError:
                pass
        return converter(self.target)(value, Context(strict=strict))

    def _candidates(self, value: dict[str, Any], members: Members) -> Sequence[Any]:
        if self._choice is None:
            return ()
        indexes, sure = self._choice(value)
        if sure is not None:
            return (members.learned[sure],)
        tags = members.tag_fields
        return [members.plain[n] for n in indexes if tags[n] is None or tags[n] in value]

    def _prepare(self) -> None:
        with LOCK:
            if self._members is None or self._rebuilds < MAX_REBUILDS:
                self._rebuilds += 1
                members = self._find_members(self.target)
                if self._choice is None and members.nodes:
                    self._choice = Choice(members.nodes)
                self._members = members
            self._generation = generation()


def hook(tp: Any, value: Any) -> Any:
    """The hook that msgspec calls for types that it does not support."""
    route: Route | None = getattr(tp, "route", None)
    return converter(tp)(value, Context()) if route is None else route.convert(value, False)


def strict_hook(tp: Any, value: Any) -> Any:
    """The same in strict mode: refuses values that are not exactly as declared."""
    route: Route | None = getattr(tp, "route", None)
    return converter(tp)(value, Context(strict=True)) if route is None else route.convert(value, True)


@lru_cache(1024)
def routed(tp: Any, find_members: Callable[[Any], Members]) -> type[Any]:
    """The type that stands for `tp`, a union.

    Args:
        tp: The union as written.
        find_members: Gives its parts, ready for msgspec, in view of what was learned.
    """
    return RoutedMeta("Routed", (), {"route": Route(tp, find_members)})
