"""Converts builtins to typed values, keeping whatever does not fit.

One converter a type, made when first needed. The fast path is msgspec's decoder; this is what takes over where that one
stops, and what checks values that never were JSON.
"""

from __future__ import annotations

import dataclasses
from collections import abc
from collections.abc import Mapping
from typing import Any, Final, Literal, cast, get_args, get_origin, get_type_hints

import msgspec

from ..meta import ModelMeta
from .context import Context, Convert, describe
from .errors import DecodeError
from .introspection import (
    DICTS,
    LISTS,
    cached_by_type,
    is_pydantic,
    is_typed_dict,
    is_union,
    literal_values,
    strip,
)
from .models import ModelConverter
from .unions import UnionConverter

__all__ = ["converter"]


def converter(tp: Any) -> Convert:
    """The converter for `tp`; the same one for the same type."""
    return _find_converter(tp)


def _make(tp: Any) -> Convert:
    tp = strip(tp)
    origin = get_origin(tp)
    args = get_args(tp)
    if tp is Any or tp is msgspec.Raw:  # whoever decodes the text of a value later has to take the value itself too
        return _anything
    if isinstance(tp, ModelMeta):
        return ModelConverter(tp, None, converter)
    if isinstance(origin, ModelMeta):
        return ModelConverter(origin, tp, converter)
    if is_union(tp):
        return UnionConverter(tp, converter)
    if origin is Literal:
        return _literal(tp)
    if tp in _SCALARS:
        return _SCALARS[tp]
    if (origin or tp) in LISTS:
        return _list_of(tp, converter(args[0]) if args else _anything)
    if (origin or tp) in DICTS and (not args or strip(args[0]) in (str, Any)):
        return _dict_of(tp, converter(args[1]) if args else _anything)
    if is_typed_dict(origin or tp):
        return _typed_dict(origin or tp)
    if dataclasses.is_dataclass(tp) and isinstance(tp, type):
        return _dataclass(tp)
    if isinstance(tp, type) and issubclass(tp, msgspec.Struct):
        return _struct(tp)
    if is_pydantic(tp):
        return _pydantic(tp)
    return _foreign(tp)


_find_converter = cached_by_type(_make)

# Scalars


def _anything(value: Any, context: Context) -> Any:
    return value


def _scalar(tp: type[Any]) -> Convert:
    def convert(value: Any, context: Context) -> Any:
        return value if isinstance(value, tp) else context.mismatch(tp, value)

    return convert


def _int(value: Any, context: Context) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    return context.mismatch(int, value)


def _float(value: Any, context: Context) -> Any:
    if isinstance(value, float):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        try:
            return float(value)
        except OverflowError:
            return context.mismatch(float, value)
    return context.mismatch(float, value)


_SCALARS: Final[dict[Any, Convert]] = {
    str: _scalar(str),
    bool: _scalar(bool),
    int: _int,
    float: _float,
    type(None): _scalar(type(None)),
}


def _literal(tp: Any) -> Convert:
    allowed = literal_values(tp)

    def convert(value: Any, context: Context) -> Any:
        try:
            known = (type(value), value) in allowed
        except TypeError:
            known = False
        return value if known else context.mismatch(tp, value)

    return convert


# Containers


def _list_of(tp: Any, item: Convert) -> Convert:
    def convert(value: Any, context: Context) -> Any:
        if not isinstance(value, list):
            if not isinstance(value, tuple | abc.Iterator | set | frozenset) or not context.by_name:
                return context.mismatch(tp, value)
            value = list(cast(Any, value))
        elements: list[Any] = cast(Any, value)
        if item is _anything:
            return elements
        done: list[Any] = []
        try:
            for element in elements:
                done.append(item(element, context))
        except DecodeError as exc:
            raise exc.within(len(done)) from None
        return done

    return convert


def _dict_of(tp: Any, item: Convert) -> Convert:
    def convert(value: Any, context: Context) -> Any:
        if not isinstance(value, Mapping):
            return context.mismatch(tp, value)
        if item is _anything:
            return cast(Any, value)
        return _each(cast(Mapping[str, Any], value), {}, item, context)

    return convert


def _each(value: Mapping[str, Any], items: Mapping[str, Convert], other: Convert, context: Context) -> dict[str, Any]:
    done: dict[str, Any] = {}
    for key, element in value.items():
        try:
            done[key] = items.get(key, other)(element, context)
        except DecodeError as exc:
            raise exc.within(key) from None
    return done


def _typed_dict(tp: Any) -> Convert:
    hints = get_type_hints(tp, include_extras=True)
    items = {name: converter(hint) for name, hint in hints.items()}
    # The class itself takes annotations that are strings for required.
    marks = {name: getattr(get_origin(hint), "_name", None) for name, hint in hints.items()}
    required = {name for name in tp.__required_keys__ if marks[name] != "NotRequired"}
    required.update(name for name, mark in marks.items() if mark == "Required")

    def convert(value: Any, context: Context) -> Any:
        if not isinstance(value, Mapping):
            return context.mismatch(tp, value)
        fields = cast(Mapping[str, Any], value)
        if context.strict:
            for name in required - fields.keys():
                raise DecodeError(f"{describe(tp)} needs the key {name!r}")
        return _each(fields, items, _anything, context)

    return convert


def _dataclass(tp: Any) -> Convert:
    hints = get_type_hints(tp, include_extras=True)
    items = {field.name: converter(hints[field.name]) for field in dataclasses.fields(tp) if field.init}
    return _constructed(tp, items)


def _struct(tp: Any) -> Convert:
    items: dict[str, Convert] = {}
    names: dict[str, str] = {}
    for field in msgspec.structs.fields(tp):
        items[field.encode_name] = converter(field.type)
        names[field.encode_name] = field.name
    return _constructed(tp, items, names)


def _constructed(tp: Any, items: dict[str, Convert], names: dict[str, str] | None = None) -> Convert:
    """Convert an object by calling `tp`; unknown fields have no place in it and are dropped."""

    def convert(value: Any, context: Context) -> Any:
        if isinstance(value, tp):
            return value
        if not isinstance(value, Mapping):
            return context.mismatch(tp, value)
        known = {key: item for key, item in cast(Mapping[str, Any], value).items() if key in items}
        done = _each(known, items, _anything, context)
        try:
            return tp(**done) if names is None else tp(**{names[key]: item for key, item in done.items()})
        except (TypeError, ValueError):
            return context.mismatch(tp, cast(Any, value))

    return convert


def _pydantic(tp: Any) -> Convert:
    def convert(value: Any, context: Context) -> Any:
        try:
            return tp.model_validate(value)
        except ValueError as exc:
            if context.strict:
                raise DecodeError(f"{describe(tp)} refuses the value: {exc}") from exc
            return context.mismatch(tp, value)

    return convert


def _foreign(tp: Any) -> Convert:
    def convert(value: Any, context: Context) -> Any:
        if isinstance(tp, type) and isinstance(value, tp):
            return value
        try:
            made: Any = msgspec.convert(value, cast(Any, tp), dec_hook=_convert_inner)
            return made
        except (msgspec.ValidationError, TypeError):
            return context.mismatch(tp, value)

    return convert


def _convert_inner(tp: Any, value: Any) -> Any:
    return converter(tp)(value, Context())
