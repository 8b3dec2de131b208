"""Compare what was sent with the type it should have, and complain as the API does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from enum import Enum
from typing import Any, Literal, get_args, get_origin

from ..synthesis.shapes import Field, File, alternatives, fields_of, is_mapping, is_record
from ..synthesis.shapes import is_array as is_array_type
from .answers import Refusal
from .json_values import JSON_NAMES, is_array, is_object

__all__ = ["check", "check_fields", "fits"]

_SHOWN = 12
"""Values of an enumeration that a message lists; of longer ones, the nearest."""


def check_fields(fields: Iterable[Field], value: Mapping[str, Any], *, place: str = "") -> None:
    """Check an object.

    Args:
        fields: those that it may have.
        place: where the object stands, in the API's spelling, such as `messages[0].content`.

    Raises:
        Refusal: a field is missing, unknown, or of another type; its `param` names the place.
    """
    known = {each.name: each for each in fields}
    for name, each in known.items():
        if each.required and name not in value:
            path = _below(place, name)
            raise Refusal(400, f"missing required parameter: '{path}'", param=path, code="missing_required_parameter")
    for name, each in value.items():
        path = _below(place, name)
        if name not in known:
            near = get_close_matches(name, known, n=1)
            hint = f"; did you mean '{_below(place, near[0])}'?" if near else ""
            raise Refusal(400, f"unknown parameter: '{path}'{hint}", param=path, code="unknown_parameter")
        check(known[name].hint, each, path)


def fits(hint: Any, value: Any) -> bool:
    """Whether a value is of a type."""
    try:
        check(hint, value, "")
    except Refusal:
        return False
    return True


def check(hint: Any, value: Any, place: str) -> None:
    """Check one value.

    Raises:
        Refusal: it is of another type.
    """
    members = alternatives(hint)
    if Any in members or any(_is_scalar(member, value) for member in members):
        return
    if is_object(value):
        return _check_object(members, value, place)
    arrays = [get_args(member)[0] if get_args(member) else Any for member in members if is_array_type(member)]
    if is_array(value) and arrays:
        return _check_array(arrays, value, place)
    allowed = [each for member in members if get_origin(member) is Literal for each in get_args(member)]
    if allowed and any(type(value) is type(each) for each in allowed):
        raise Refusal(400, _not_allowed(value, allowed, place), param=place, code="invalid_value")
    expected = " or ".join(dict.fromkeys(map(_called, members)))
    message = f"invalid type for '{place}': expected {expected}, got {_kind(value)}"
    raise Refusal(400, message, param=place, code="invalid_type")


def _is_scalar(hint: Any, value: Any) -> bool:
    if get_origin(hint) is Literal:
        return any(type(value) is type(each) and value == each for each in get_args(hint))
    if hint is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if hint in (datetime, date):
        return isinstance(value, str)
    if hint is File:
        # Uploaded, or in a JSON body as base64.
        return not isinstance(value, int | float | list | dict | None)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return any(value == each.value for each in hint)
    if hint in (str, int, bool, type(None)):
        return type(value) is hint
    return False


def _check_object(members: list[Any], value: dict[str, Any], place: str) -> None:
    records = _records(members, value, place)
    if len(records) == 1 and not any(is_mapping(member) for member in members):
        return check_fields(fields_of(records[0]), value, place=place)
    for member in members:
        if is_mapping(member):
            arguments = get_args(member)
            for name, each in value.items() if len(arguments) == 2 else ():
                check(arguments[1], each, _below(place, name))
            return None
    complaints: list[Refusal] = []
    for record in records:
        try:
            return check_fields(fields_of(record), value, place=place)
        except Refusal as refusal:
            complaints.append(refusal)
    if complaints:
        # The member that came furthest into the value is the one that was meant.
        raise max(complaints, key=lambda each: (each.param or "").count(".") + (each.param or "").count("["))
    expected = " or ".join(dict.fromkeys(map(_called, members)))
    message = f"invalid type for '{place}': expected {expected}, got an object"
    raise Refusal(400, message, param=place, code="invalid_type")


def _records(members: list[Any], value: dict[str, Any], place: str) -> list[Any]:
    """The objects among the members that a value may be meant for: those whose `type` it has, or all.

    Raises:
        Refusal: all of them have a `type`, and it is the `type` of none.
    """
    records = [member for member in members if is_record(member)]
    only_records = len(records) == sum(member is not type(None) for member in members)
    for marker in ("type", "role", "object"):
        marks = [_marks(member, marker) for member in records]
        marked = [member for member, own in zip(records, marks, strict=True) if value.get(marker) in own]
        if marked:
            records = marked
        elif marker in value and records and only_records and all(marks):
            allowed = list(dict.fromkeys(mark for own in marks for mark in own))
            path = _below(place, marker)
            raise Refusal(400, _not_allowed(value[marker], allowed, path), param=path, code="invalid_value")
    return records


def _marks(record: Any, marker: str) -> tuple[Any, ...]:
    for each in fields_of(record):
        if each.name == marker:
            return tuple(
                mark for member in alternatives(each.hint) if get_origin(member) is Literal for mark in get_args(member)
            )
    return ()


def _check_array(items: list[Any], value: list[Any], place: str) -> None:
    complaints: list[Refusal] = []
    for item in items:
        try:
            for index, each in enumerate(value):
                check(item, each, f"{place}[{index}]")
        except Refusal as refusal:
            complaints.append(refusal)
        else:
            return
    raise complaints[0]


def _below(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _not_allowed(value: Any, allowed: list[Any], place: str) -> str:
    if len(allowed) <= _SHOWN:
        hint = f"supported are {', '.join(map(repr, allowed))}"
    else:
        near = get_close_matches(str(value), map(str, allowed), n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"{len(allowed)} values are supported"
    return f"invalid value {value!r} for '{place}'; {hint}"


def _called(hint: Any) -> str:
    if get_origin(hint) is Literal:
        return _kind(get_args(hint)[0])
    if is_record(hint) or is_mapping(hint):
        return "an object"
    if is_array_type(hint):
        return "an array"
    return next((name for kind, name in _NAMES if kind is hint), "a string")


_NAMES: tuple[tuple[Any, str], ...] = (
    (int, "an integer"),
    (float, "a number"),
    (bool, "a boolean"),
    (type(None), "null"),
    (File, "a file"),
)


def _kind(value: Any) -> str:
    return JSON_NAMES.get(value.__class__, "a file")
