"""Dumps models to dicts, with the options of pydantic's `model_dump`."""

from __future__ import annotations

import datetime
import decimal
import enum
import os
import uuid
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, NamedTuple, TypeAlias, cast

import msgspec
from msgspec import NODEFAULT, UNSET

from .decoding.encode import dataclass_fields
from .derived import any_loose_extras
from .meta import FieldTable, ModelMeta, field_table

__all__ = ["IncEx", "Options", "dump", "dump_as_sent", "dump_model", "iterate"]

IncEx: TypeAlias = "set[int] | set[str] | Mapping[int, Any] | Mapping[str, Any]"
"""Fields or items to include: a set of names or indexes, or a mapping from these to True or a nested selection."""

_ALL: Final = "__all__"
_ALL_OF_IT: Final = (True, None, None)
_PLAIN: Final = frozenset({str, int, float, bool, type(None)})
_KEPT: Final = (bytes, bytearray, datetime.datetime, datetime.date, datetime.time, uuid.UUID, decimal.Decimal)


class Options(NamedTuple):
    """The options of a dump."""

    json: bool = False
    by_alias: bool = False
    exclude_unset: bool = False
    exclude_defaults: bool = False
    exclude_none: bool = False
    fallback: Callable[[Any], Any] | None = None


def iterate(model: Any) -> Iterable[tuple[str, str, Any, Any, bool]]:
    """All values of `model`: name, name on the wire, stored value (UNSET if missing), default, whether unknown.

    The tag comes first.
    """
    table = field_table(model.__class__)
    side = getattr(model, "_attached", None)
    extra: dict[str, Any] = {} if side is None or side.extra is None else side.extra
    if table.tag_field is not None:
        yield table.tag_field, table.tag_field, extra.get(table.tag_field, table.tag), NODEFAULT, False
    for field in table.fields:
        yield field.name, field.wire, getattr(model, field.raw), field.default, field.extra
    for name, value in extra.items():
        if name != table.tag_field:
            yield name, name, value, NODEFAULT, True


def dump_as_sent(model: Any) -> dict[str, Any]:
    """What `dump_model` gives with names as in JSON and without what is missing, by msgspec where it can."""
    if not any_loose_extras():
        try:
            return cast(dict[str, Any], msgspec.to_builtins(model, builtin_types=_KEPT))
        except TypeError:  # something inside that msgspec does not know
            pass
    return dump_model(model, Options(by_alias=True, exclude_unset=True))


def dump_model(model: Any, options: Options, include: Any = None, exclude: Any = None) -> dict[str, Any]:
    """Dump `model` to a dict of plain values."""
    table = field_table(model.__class__)
    side = getattr(model, "_attached", None)
    fields: Any = table.fields
    if table.tag_field is not None or (side is not None and side.extra):
        fields = _with_tag_and_extras(model, table)
    everything = include is None and exclude is None
    done: dict[str, Any] = {}
    for name, wire, raw, default, extra in fields:
        value: Any = raw.value if extra is None else getattr(model, raw)
        if value is UNSET:
            if options.exclude_unset or extra is not False:
                continue
            value = None if default is NODEFAULT else default
        if value is None and options.exclude_none:
            continue
        if options.exclude_defaults and default is not NODEFAULT and value == default:
            continue
        inner: tuple[bool, Any, Any] = _ALL_OF_IT if everything else _select(name, include, exclude)
        if inner[0]:
            key = wire if options.by_alias else name
            if value.__class__ not in _PLAIN:
                value = _dump_field(value, options, inner[1], inner[2], unknown=extra is not False)
            done[key] = value
    return done


def _dump_field(value: Any, options: Options, include: Any, exclude: Any, *, unknown: bool) -> Any:
    try:
        return dump(value, options, include, exclude)
    except RecursionError:
        if not unknown:
            raise
        return value  # JSON of a server, nested too deeply to be copied


class _Value(NamedTuple):
    """Stands where the name of an attribute would, for what is not in a slot."""

    value: Any


def _with_tag_and_extras(model: Any, table: FieldTable) -> list[Any]:
    side = getattr(model, "_attached", None)
    extra: dict[str, Any] = {} if side is None or side.extra is None else side.extra
    fields: list[Any] = []
    tag_field = table.tag_field
    if tag_field is not None:
        fields.append((tag_field, tag_field, _Value(extra.get(tag_field, table.tag)), NODEFAULT, None))
    fields.extend(table.fields)
    fields.extend((name, name, _Value(value), NODEFAULT, None) for name, value in extra.items() if name != tag_field)
    return fields


def _select(key: str | int, include: Any, exclude: Any) -> tuple[bool, Any, Any]:
    """Whether to include the value at `key`, and which parts of it."""
    inner_include: Any = None
    inner_exclude: Any = None
    if include is not None and include is not True:
        inner_include = _entry(include, key)
        if inner_include is None or inner_include is False:
            return False, None, None
    if exclude is not None and exclude is not False:
        inner_exclude = _entry(exclude, key)
        if inner_exclude is True or inner_exclude is ...:
            return False, None, None
    inner_include = None if inner_include is True or inner_include is ... else inner_include
    return True, inner_include, inner_exclude or None


def _entry(choice: Any, key: str | int) -> Any:
    if isinstance(choice, Mapping):
        known: Mapping[Any, Any] = cast(Any, choice)
        return known.get(key, known.get(_ALL))
    return True if key in choice or _ALL in choice else None


def dump(value: Any, options: Options, include: Any = None, exclude: Any = None) -> Any:
    """Dump any value: models to dicts, and with `json` everything to JSON types."""
    if value is None or (isinstance(value, str | int | float) and not isinstance(value, enum.Enum)):
        return value
    if isinstance(type(value), ModelMeta):
        return dump_model(value, options, include, exclude)
    if isinstance(value, Mapping):
        mapping: Mapping[Any, Any] = cast(Any, value)
        return _dump_mapping(mapping, options, include, exclude)
    if isinstance(value, list | tuple | set | frozenset):
        return _dump_items(cast(Any, value), options, include, exclude)
    return _dump_other(value, options)


def _dump_mapping(value: Mapping[Any, Any], options: Options, include: Any, exclude: Any) -> dict[Any, Any]:
    done: dict[Any, Any] = {}
    for key, item in value.items():
        wanted, inner_include, inner_exclude = _select(key, include, exclude)
        if wanted:
            done[key] = dump(item, options, inner_include, inner_exclude)
    return done


def _dump_items(value: Any, options: Options, include: Any, exclude: Any) -> Any:
    done: list[Any] = []
    count = len(value)
    for index, item in enumerate(value):
        # As in pydantic, -1 means the last item.
        include_here, exclude_here = (_negative(choice, index, count) for choice in (include, exclude))
        wanted, inner_include, inner_exclude = _select(index, include_here, exclude_here)
        if wanted:
            done.append(dump(item, options, inner_include, inner_exclude))
    return done if options.json or isinstance(value, list) else type(value)(done)


def _negative(choice: Any, index: int, count: int) -> Any:
    if choice is None or isinstance(choice, bool):
        return choice
    if isinstance(choice, Mapping):
        known: Mapping[Any, Any] = cast(Any, choice)
        return {index: known[index - count], **known} if index - count in known else known
    return {index, *choice} if index - count in choice else choice


def _dump_other(value: Any, options: Options) -> Any:
    if hasattr(value.__class__, "model_dump"):
        return value.model_dump(
            mode="json" if options.json else "python",
            by_alias=options.by_alias,
            exclude_unset=options.exclude_unset,
            exclude_defaults=options.exclude_defaults,
            exclude_none=options.exclude_none,
        )
    if hasattr(value, "__dataclass_fields__") and not isinstance(value, type):
        return {name: dump(getattr(value, name), options) for name in dataclass_fields(value)}
    if isinstance(value, msgspec.Struct):
        return dump(msgspec.structs.asdict(value), options)
    if not options.json:
        return value
    return _dump_json_scalar(value, options)


def _dump_json_scalar(value: Any, options: Options) -> Any:
    if isinstance(value, enum.Enum):
        return dump(value.value, options)
    if isinstance(value, datetime.datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    if isinstance(value, uuid.UUID | decimal.Decimal | os.PathLike):
        return str(cast(Any, value))
    if isinstance(value, bytes | bytearray | memoryview):
        data = bytes(cast(Any, value))
        try:
            return data.decode()
        except UnicodeDecodeError:
            import base64

            return base64.b64encode(data).decode()
    if options.fallback is not None:
        return dump(options.fallback(value), options)
    try:
        return msgspec.to_builtins(value)
    except TypeError:
        raise TypeError(f"cannot write a {value.__class__.__name__} as JSON; pass `fallback=` to convert it") from None
