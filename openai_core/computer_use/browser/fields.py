"""Kinds of arguments: each has its JSON Schema, and accepts what fits it and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

__all__ = ["Field", "array", "boolean", "choice", "integer", "point", "region", "text"]

MAX_INTEGER: Final = 2**53 - 1
"""The largest integer that every JSON parser keeps."""


@dataclass(frozen=True, slots=True)
class Field:
    """One argument."""

    schema: dict[str, Any]
    """Its JSON Schema, as strict tools have it."""
    accepts: Callable[[Any], bool]
    """Whether a value fits. Limits that a strict schema cannot express are checked here alone."""


def text(*, optional: bool = False, empty: bool = True, max_bytes: int | None = None, note: str | None = None) -> Field:
    """A string of Unicode characters.

    Args:
        optional: whether it may be null.
        empty: whether it may be empty.
        max_bytes: how long it may be in UTF-8.
        note: the description of these limits for the model.
    """

    def accepts(value: Any) -> bool:
        if value is None:
            return optional
        if not isinstance(value, str) or (not value and not empty):
            return False
        try:
            encoded = value.encode()
        except UnicodeEncodeError:  # half of a surrogate pair, which JSON can express
            return False
        return max_bytes is None or len(encoded) <= max_bytes

    return Field({"type": ["string", "null"] if optional else "string", **_noted(note)}, accepts)


def integer(least: int = 0, most: int = MAX_INTEGER) -> Field:
    """An integer in a range."""

    def accepts(value: Any) -> bool:
        return type(value) is int and least <= value <= most

    return Field({"type": "integer", "minimum": least, "maximum": most}, accepts)


def choice(kind: str, *values: object) -> Field:
    """One of some values, all of one JSON type."""

    def accepts(value: Any) -> bool:
        return any(type(value) is type(each) and value == each for each in values)

    return Field({"type": kind, "enum": list(values)}, accepts)


def boolean() -> Field:
    """True or false."""
    return Field({"type": "boolean"}, lambda value: isinstance(value, bool))


def array(
    of: Field, *, least: int = 0, most: int | None = None, unique: bool = False, note: str | None = None
) -> Field:
    """A list.

    Args:
        of: what its items are.
        least: how many there are at least.
        most: how many there are at most.
        unique: whether no item may come twice.
        note: the description of these limits for the model.
    """

    def accepts(value: Any) -> bool:
        if not isinstance(value, list):
            return False
        items: list[Any] = [*value]  # pyright: ignore[reportUnknownVariableType]
        if len(items) < least or (most is not None and len(items) > most) or not all(map(of.accepts, items)):
            return False
        return not unique or len({*items}) == len(items)

    sizes = {} if most is None else {"minItems": least, "maxItems": most}
    return Field({"type": "array", "items": of.schema, **sizes, **_noted(note)}, accepts)


def point() -> Field:
    """A point of the screenshot."""
    coordinate = integer()

    def accepts(value: Any) -> bool:
        if not isinstance(value, dict):
            return False
        given = cast("dict[str, Any]", value)
        return given.keys() == {"x", "y"} and all(map(coordinate.accepts, given.values()))

    properties = {"x": coordinate.schema, "y": coordinate.schema}
    return Field(
        {"type": "object", "properties": properties, "required": ["x", "y"], "additionalProperties": False}, accepts
    )


def region() -> Field:
    """A rectangle of the screenshot that is not empty."""
    corners = array(integer(), least=4, most=4, note="Left, top, right, bottom, in pixels of the whole screenshot.")

    def accepts(value: Any) -> bool:
        if not corners.accepts(value):
            return False
        left, top, right, bottom = cast("Sequence[int]", value)
        return left < right and top < bottom

    return Field(corners.schema, accepts)


def _noted(note: str | None) -> dict[str, str]:
    return {} if note is None else {"description": note}
