"""Make JSON values that fit a type, from nothing but its annotations."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator
from typing import Any, Literal, Union, cast

import msgspec

from openai_core.model import Model

__all__ = ["is_struct", "sample", "structs_in", "tag_of", "union_members"]

SCALARS: dict[Any, Any] = {str: "text", int: 3, float: 0.5, bool: True, object: {"any": [1, None]}}


def is_struct(tp: Any) -> bool:
    """Whether `tp` is a response struct."""
    return isinstance(tp, type) and issubclass(tp, Model)


def union_members(tp: Any) -> tuple[Any, ...]:
    """The members of a union, without None and `UNSET`; any other type is its own only member."""
    members = typing.get_args(tp) if typing.get_origin(tp) in (Union, types.UnionType) else (tp,)
    return tuple(m for m in members if m not in (type(None), msgspec.UnsetType))


def structs_in(tp: Any) -> list[Any]:
    """The structs among the members of a union."""
    return [member for member in union_members(tp) if is_struct(member)]


def tag_of(struct: type[Model]) -> str | None:
    """The value of `type` by which a union tells the struct from others; None if it is not made for unions."""
    tag = struct.__struct_config__.tag
    assert tag is None or isinstance(tag, str)
    return tag


def sample(tp: Any, *, full: bool) -> Any:
    """A JSON value of type `tp`: each optional field there if `full`, else none of them."""
    (tp, *_) = union_members(tp)
    if tp in SCALARS:
        return SCALARS[tp]
    if is_struct(tp):
        return dict(_fields(tp, full=full))
    origin, args = typing.get_origin(tp), typing.get_args(tp)
    if origin is Literal:
        return args[-1]
    if origin is list:
        return [sample(args[0], full=full)]
    if origin is dict:
        return {"key": sample(args[1], full=full)}
    raise AssertionError(f"no sample for {tp!r}")


def _fields(struct: type[Model], *, full: bool) -> Iterator[tuple[str, Any]]:
    config = struct.__struct_config__
    if config.tag_field is not None:
        yield config.tag_field, config.tag
    hints = typing.get_type_hints(struct)
    for field in msgspec.structs.fields(cast(type[msgspec.Struct], struct)):
        if full or field.required:
            yield field.encode_name, sample(hints[field.name], full=full)
