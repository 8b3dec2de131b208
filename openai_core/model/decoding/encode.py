"""Encodes request data to JSON, at the speed of msgspec where it holds nothing unusual."""

from __future__ import annotations

import io
import math
from collections.abc import AsyncIterable, Callable, Iterable, Iterator, Mapping
from types import BuiltinFunctionType, FunctionType, MethodType
from typing import Any, Final, cast

import msgspec
from msgspec import UNSET

from ...sentinels import NotGiven, Omit
from ..derived import any_loose_extras
from ..meta import ModelMeta, field_table
from .errors import render_path

__all__ = ["IteratorInBody", "check_iterators", "encode_json", "encode_reusable", "expand", "materialize_iterators"]


class IteratorInBody(Exception):
    """The value to encode holds an iterator, which gives its items once; none was taken from it."""


def encode_json(obj: Any) -> bytes:
    """Encode `obj` as compact JSON text in UTF-8.

    Models keep their unknown fields and leave out what is missing. Pydantic models are dumped by alias without what was
    not set; dataclasses, enums, dates, UUIDs and msgspec structs are written as msgspec does; iterators become arrays.

    Raises:
        TypeError: something inside cannot be JSON (an omitted value, a file, a coroutine), with its place.
        ValueError: a number is not finite, or the nesting is too deep for the interpreter's stack.
    """
    try:
        return encode_reusable(obj)
    except IteratorInBody:
        return encode_reusable(materialize_iterators(obj), _encode_once)


def encode_reusable(obj: Any, encode: Callable[[Any], bytes] | None = None) -> bytes:
    """Encode `obj` as `encode_json` does, for a caller that needs its value again afterwards.

    Raises:
        IteratorInBody: encoding would use up an iterator in it; encode what `materialize_iterators` returns instead.
        TypeError, ValueError: as `encode_json`.
    """
    try:
        if any_loose_extras():
            obj = expand(obj)
        data = (encode or _encode)(obj)
    except RecursionError:
        raise ValueError("cannot encode as JSON: the value is nested too deeply, or contains itself") from None
    except UnicodeEncodeError:
        if encode is None:
            check_iterators(obj)
        return _encode_surrogates(obj)
    except _Refused as exc:
        raise TypeError(_explain(exc.args[0], obj)) from None
    if data.find(b"null") >= 0 and _has_null(data) and not _is_finite(obj):
        _refuse_non_finite(obj)
    return data


class _Refused(Exception):
    """Carries a value that cannot be encoded out of msgspec."""


def _hook(value: Any) -> Any:
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool | int):
        return int(value)
    if isinstance(value, float):
        return float(value)
    if isinstance(value, NotGiven | Omit) or value is UNSET:
        raise _Refused(value)
    cls: type[Any] = value.__class__
    if hasattr(cls, "model_dump"):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, Mapping):
        items: Mapping[Any, Any] = cast(Any, value)
        return expand(dict(items))
    if isinstance(value, (io.IOBase, AsyncIterable, type)):
        raise _Refused(cast(Any, value))
    if hasattr(cls, "tolist"):  # arrays and scalars of NumPy and its relatives
        return value.tolist()
    if isinstance(value, Iterable):
        elements: Iterable[Any] = cast(Any, value)
        return expand(list(elements))
    raise _Refused(value)


def _hook_for_reusable(value: Any) -> Any:
    if _is_iterator(value):
        raise IteratorInBody
    return _hook(value)


_encode: Final = msgspec.json.Encoder(enc_hook=_hook_for_reusable).encode
_encode_once: Final = msgspec.json.Encoder(enc_hook=_hook).encode


def materialize_iterators(value: Any) -> Any:
    """`value` with a list in place of each iterator in its dicts, lists and tuples; `value` itself if there is none.

    The items of an iterator are taken in the calling thread. Files are left alone.
    """
    if isinstance(value, dict):
        mapping: dict[Any, Any] = cast(Any, value)
        items = {key: materialize_iterators(item) for key, item in mapping.items()}
        return items if _differ(items.values(), mapping.values()) else mapping
    if isinstance(value, list | tuple):
        made = [materialize_iterators(item) for item in cast(list[Any], value)]
        return made if _differ(made, cast(list[Any], value)) else cast(Any, value)
    return [materialize_iterators(item) for item in value] if _is_iterator(value) else value


def check_iterators(value: Any) -> None:
    """Raise `IteratorInBody` if an iterator is in the dicts, lists and tuples of `value`; nothing is taken from it."""
    if isinstance(value, dict):
        items: Iterable[Any] = cast(Any, value).values()
    elif isinstance(value, list | tuple):
        items = cast("Iterable[Any]", value)
    else:
        items = ()
        if _is_iterator(value):
            raise IteratorInBody
    for item in items:
        check_iterators(item)


def _is_iterator(value: Any) -> bool:
    # Asked of the class: wrappers of files, which are no files themselves, pass on every attribute.
    cls: type[Any] = value.__class__
    return hasattr(cls, "__next__") and not hasattr(cls, "read")


# Unknown fields that are kept in a dict, where msgspec does not look


def expand(value: Any) -> Any:
    """`value` with each model that keeps unknown fields in a dict replaced by a dict; `value` itself if none does."""
    if isinstance(value, dict):
        mapping: dict[Any, Any] = cast(Any, value)
        return _expand_dict(mapping)
    if isinstance(value, list | tuple):
        items = [expand(item) for item in cast(list[Any], value)]
        return items if _differ(items, cast(list[Any], value)) else cast(Any, value)
    if isinstance(type(value), ModelMeta):
        return _expand_model(value)
    if isinstance(value, msgspec.Struct):
        changed = _changed({name: getattr(value, name) for name in value.__struct_fields__})
        return msgspec.structs.replace(value, **changed) if changed else value
    if hasattr(value, "__dataclass_fields__") and not isinstance(value, type):
        fields = {name: getattr(value, name) for name in dataclass_fields(value)}
        changed = _changed(fields)
        return {**fields, **changed} if changed else value
    return value


def _changed(fields: dict[str, Any]) -> dict[str, Any]:
    expanded = {name: expand(item) for name, item in fields.items()}
    return {name: item for name, item in expanded.items() if item is not fields[name]}


def _expand_dict(value: dict[Any, Any]) -> dict[Any, Any]:
    items = {key: expand(item) for key, item in value.items()}
    return items if _differ(items.values(), value.values()) else value


def _differ(new: Iterable[Any], old: Iterable[Any]) -> bool:
    return any(a is not b for a, b in zip(new, old, strict=True))


def _expand_model(value: Any) -> Any:
    cls: type[Any] = value.__class__
    table = field_table(cls)
    stored = [(field.wire, getattr(value, field.raw)) for field in table.fields]
    items = {wire: expand(item) for wire, item in stored if item is not UNSET}
    side = getattr(value, "_attached", None)
    extra: dict[str, Any] | None = None if side is None else side.extra
    if not extra and not _differ(items.values(), [item for _, item in stored if item is not UNSET]):
        return value
    whole: dict[str, Any] = {} if table.tag_field is None else {table.tag_field: table.tag}
    whole.update(items)
    whole.update((key, expand(item)) for key, item in (extra or {}).items())
    return {key: item for key, item in whole.items() if item is not UNSET}


# What goes wrong


def _encode_surrogates(obj: Any) -> bytes:
    """Lone surrogates have no UTF-8, but JSON's escapes can write them, and servers do."""
    import json

    builtins = msgspec.to_builtins(obj, enc_hook=_hook, str_keys=True)
    return json.dumps(builtins, separators=(",", ":"), allow_nan=False).encode()


def _explain(culprit: Any, obj: Any) -> str:
    for path, value in _walk(obj, ()):
        keys: Iterable[Any] = cast(Any, value) if isinstance(value, dict) else ()
        if any(key is culprit for key in keys):
            return f"cannot encode the key {culprit!r} at {render_path(path)} as JSON; keys must be strings or numbers"
    place = next((render_path(path) for path, value in _walk(obj, ()) if value is culprit), None)
    at = "" if place is None else f" at {place}"
    if isinstance(culprit, NotGiven | Omit) or culprit is UNSET:
        return f"cannot encode {culprit!r}{at} as JSON; leave the key out instead"
    if isinstance(culprit, type):
        return (
            f"cannot send the class {culprit.__name__}{at} as JSON; to have the answer parsed into it, call parse() "
            "instead of create(), else pass its JSON schema"
        )
    if callable(culprit):
        return _explain_callable(culprit, at, ".tools" in at)
    kind = type(culprit).__name__
    return f"cannot encode a value of type {kind}{at} as JSON; pass a dict, list, string, number, bool, None or a model"


def _explain_callable(culprit: Any, at: str, is_tool: bool) -> str:
    if isinstance(culprit, FunctionType | MethodType | BuiltinFunctionType):
        what = f"the function {culprit.__name__}"
    else:
        what = f"the {type(culprit).__name__}{f' {name}' if (name := getattr(culprit, '__name__', '')) else ''}"
    if not is_tool:
        return f"cannot send {what}{at} as JSON; call it, if its result was meant"
    if callable(getattr(culprit, "responses", None)) and callable(getattr(culprit, "chat", None)):
        described = "its responses(), or its chat()"
    else:
        described = "function_tool(f).responses(), or .chat()"
    return (
        f"cannot send {what}{at} as JSON; to have it called, use run_tools() instead of create(); only to describe it, "
        f"give {described} for chat completions"
    )


def _has_null(data: bytes) -> bool:
    """Whether there is a null in the text, outside of strings other than those that hold JSON."""
    return b":null" in data or b",null" in data or b"[null" in data or data == b"null"


def _is_finite(value: Any) -> bool:
    """Whether no dict, list or tuple around models holds an infinity or NaN: values from a server are finite."""
    kind: type[Any] = value.__class__
    if kind is dict:
        value = value.values()
    elif kind is float:
        return math.isfinite(value)
    elif kind is not list and kind is not tuple:
        return not isinstance(value, float) or math.isfinite(value)
    return all(_is_finite(item) for item in value if item.__class__ is not str)


def _refuse_non_finite(obj: Any) -> None:
    # msgspec writes null for these, which the API would take for "not set".
    for path, value in _walk(obj, ()):
        if isinstance(value, float) and not math.isfinite(value):
            raise ValueError(f"cannot encode {value!r} at {render_path(path)} as JSON; numbers must be finite")


def _walk(value: Any, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    yield path, value
    if isinstance(value, dict):
        mapping: dict[Any, Any] = cast(Any, value)
        for key, item in mapping.items():
            yield from _walk(item, (*path, key))
    elif isinstance(value, list | tuple):
        for index, item in enumerate(cast(list[Any], value)):
            yield from _walk(item, (*path, index))
    elif isinstance(value, msgspec.Struct):
        table = type(value)
        for name, wire in zip(table.__struct_fields__, table.__struct_encode_fields__, strict=True):
            yield from _walk(getattr(value, name), (*path, wire))
    elif hasattr(value, "__dataclass_fields__") and not isinstance(value, type):
        for name in dataclass_fields(value):
            yield from _walk(getattr(value, name), (*path, name))


def dataclass_fields(value: Any) -> list[str]:
    """The names of a dataclass instance's fields."""
    import dataclasses

    return [field.name for field in dataclasses.fields(value)]
