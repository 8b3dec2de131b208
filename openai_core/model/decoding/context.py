"""The state of one conversion: how strict it is, and what it has found."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, Literal, TypeAlias, cast, get_args, get_origin

import msgspec

from .errors import DecodeError
from .introspection import is_union

__all__ = ["Context", "Convert", "describe"]


_MODULES: Final = re.compile(r"\b(?:\w+\.)+(?=\w)")
_PAGE: Final = re.compile(r"\bAsync(?=\w*Page\b)")
"""What the names of classes of pages begin with, which blocking programs know by others."""


class Context:
    """State of one conversion.

    Args:
        strict: Whether the first value of a wrong type raises `DecodeError`; otherwise it is kept as it is.
        coerce: Whether, when strict, what is written differently is accepted: "1" for 1.
        by_name: Whether a field may also be given by its Python name, and the tag left out.
    """

    __slots__ = ("by_name", "coerce", "last", "mismatches", "strict")

    def __init__(self, *, strict: bool = False, coerce: bool = False, by_name: bool = False) -> None:
        self.strict = strict
        self.coerce = coerce
        self.by_name = by_name
        self.mismatches = 0
        self.last: Any = None
        """The last value that did not fit."""

    def mismatch(self, expected: Any, value: Any) -> Any:
        """Keep, coerce or refuse a `value` that is not an `expected`."""
        if self.strict:
            if self.coerce and isinstance(expected, type) and not isinstance(value, dict | list):
                try:
                    coerced: Any = msgspec.convert(value, cast(Any, expected), strict=False)
                    return coerced
                except (msgspec.ValidationError, TypeError):
                    pass
            raise DecodeError(f"expected {describe(expected)}, got {_kind(value)}")
        self.mismatches += 1
        self.last = value
        return value

    def probe(self) -> Context:
        """A strict context to try an alternative with."""
        return Context(strict=True, by_name=self.by_name)


Convert: TypeAlias = Callable[[Any, Context], Any]
"""Turns builtins into a value of one type, or what the context makes of a mismatch."""


def describe(expected: Any) -> str:
    """The name of a type, short enough for a message."""
    if is_union(expected):
        name = " | ".join("None" if member is type(None) else describe(member) for member in get_args(expected))
        return _shorten(name)
    if get_origin(expected) is Literal:
        return _shorten(f"Literal[{', '.join(map(repr, get_args(expected)))}]")  # its values may have dots
    name = getattr(expected, "__name__", "") if isinstance(expected, type) else _MODULES.sub("", str(expected))
    return _shorten(_PAGE.sub("", name))


def _shorten(name: str) -> str:
    return name if len(name) <= 120 else name[:117] + "..."


def _kind(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, str):
        return f"the string {value if len(value) <= 40 else value[:37] + '...'!r}"
    if isinstance(value, bool | int | float):
        return repr(value)
    kind: type[Any] = value.__class__
    if kind is dict or kind is list:
        return "an object" if kind is dict else "an array"
    return f"a value of type {kind.__name__}"
