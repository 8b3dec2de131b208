"""What a type consists of, seen alike for models, typed dictionaries and plain types. Nothing here makes a value."""

from __future__ import annotations

import types
from collections import abc
from functools import lru_cache
from os import PathLike
from typing import Any, Final, Literal, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec

from ...calls.endpoint import required_keys
from ...calls.options import CallOptions

__all__ = [
    "Field",
    "File",
    "alternatives",
    "fields_of",
    "height",
    "is_array",
    "is_mapping",
    "is_model",
    "is_record",
    "plain",
]

_CALL_OPTIONS: Final = frozenset(CallOptions.__annotations__)


class File:
    """Stands among the members of a union for all the forms in which a program may give a file to upload."""


ABSENT: Final = frozenset({"Omit", "NotGiven"})
"""Types whose values stand for "not given": they are never on the wire."""
_ARRAYS: Final = frozenset({list, abc.Sequence, abc.MutableSequence, abc.Iterable, abc.Collection, set, frozenset})
_MAPPINGS: Final = frozenset({dict, abc.Mapping, abc.MutableMapping})
_ENDLESS: Final = 1_000
"""Higher than any type that ends."""


class Field(NamedTuple):
    """A field of an object."""

    name: str
    """In JSON."""
    hint: Any
    required: bool


def plain(hint: Any) -> Any:
    """A type without what says nothing about its values: Annotated, Required, a bare type variable, `object`."""
    while True:
        origin = get_origin(hint)
        if hasattr(hint, "__metadata__") or getattr(origin, "_name", None) in ("Required", "NotRequired", "ReadOnly"):
            hint = get_args(hint)[0]
        elif hint is object or isinstance(hint, TypeVar):
            return Any
        else:
            return type(None) if hint is None else hint


def alternatives(hint: Any) -> list[Any]:
    """The members of a union, those of nested unions in their place; of another type, itself. Never "not given"."""
    hint = plain(hint)
    if get_origin(hint) is not Union and not isinstance(hint, types.UnionType):
        return [File if _is_file(hint) else hint]
    found: list[Any] = []
    for member in get_args(hint):
        for each in alternatives(member):
            if each not in found and getattr(each, "__name__", "") not in ABSENT:
                found.append(each)
    return found


def _is_file(hint: Any) -> bool:
    kind = get_origin(hint) or hint
    return kind in (bytes, bytearray, memoryview, tuple, PathLike) or getattr(kind, "_is_protocol", False) is True


def is_array(hint: Any) -> bool:
    """Whether values are arrays."""
    return (get_origin(hint) or hint) in _ARRAYS


def is_mapping(hint: Any) -> bool:
    """Whether values are objects with any names."""
    return (get_origin(hint) or hint) in _MAPPINGS


def is_record(hint: Any) -> bool:
    """Whether values are objects with fields of their own."""
    return is_model(hint) or _is_typed_dict(hint)


def is_model(hint: Any) -> bool:
    """Whether values are models: what the API answers with."""
    kind = get_origin(hint) or hint
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _is_typed_dict(hint: Any) -> bool:
    return isinstance(hint, type) and dict in hint.__mro__ and "__total__" in vars(hint)


def fields_of(hint: Any) -> tuple[Field, ...]:
    """The fields of a model (also a generic one with its arguments) or of a typed dictionary, in their order.

    A method's parameters are those of the API: options of the call are none of them.
    """
    return _fields_of(hint)


@lru_cache(4096)
def _fields_of(hint: Any) -> tuple[Field, ...]:
    if _is_typed_dict(hint):
        needed = required_keys(hint)
        hints = get_type_hints(hint)
        options = _CALL_OPTIONS if hints.keys() >= _CALL_OPTIONS else ()
        return tuple(Field(name, kind, name in needed) for name, kind in hints.items() if name not in options)
    config = (get_origin(hint) or hint).__struct_config__
    tag = [Field(config.tag_field, Literal[config.tag], True)] if config.tag_field is not None else []
    return (*tag, *(Field(each.encode_name, each.type, each.required) for each in msgspec.structs.fields(hint)))


def height(hint: Any) -> int:
    """How deep the shallowest value of a type is. The way out of a type that holds itself is its lowest member."""
    return _height(hint, ())


_heights: Final[dict[Any, int]] = {}


def _height(hint: Any, above: tuple[Any, ...]) -> int:
    found = alternatives(hint)
    return min(_height_of(member, above) for member in found) if found else 0


def _height_of(hint: Any, above: tuple[Any, ...]) -> int:
    if not is_record(hint):
        return 0
    if hint in _heights:
        return _heights[hint]
    if hint in above:
        return _ENDLESS
    needed = [each.hint for each in fields_of(hint) if each.required]
    result = 1 + max((_height(each, (*above, hint)) for each in needed), default=0)
    if result < _ENDLESS:
        # What is found on the way round a circle may be too high for a type, but never wrong.
        _heights[hint] = result
    return result
