"""Introspection of types: unions, literals, TypedDicts, pydantic models."""

from __future__ import annotations

import types
from collections import abc
from collections.abc import Callable, Mapping
from functools import lru_cache, wraps
from typing import Any, Final, NewType, TypeVar, Union, get_args, get_origin

from ..meta import ModelMeta

__all__ = [
    "DICTS",
    "LISTS",
    "cached_by_type",
    "is_pydantic",
    "is_typed_dict",
    "is_union",
    "literal_values",
    "strip",
    "substitute",
    "union_members",
]

Made = TypeVar("Made")

LISTS: Final = frozenset({list, abc.Sequence, abc.MutableSequence, abc.Iterable, abc.Collection})
"""Types for which an array is decoded to a list."""
DICTS: Final = frozenset({dict, abc.Mapping, abc.MutableMapping})
"""Types for which an object is decoded to a dict."""
_WRAPPERS: Final = frozenset({"Required", "NotRequired", "ReadOnly", "Final"})


def cached_by_type(make: Callable[..., Made]) -> Callable[..., Made]:
    """Cache the results of `make` for a type and other hashable arguments, without keeping the type alive.

    Results for a model class are stored on the class. Those for pydantic models are not cached, as such a class is
    often made for a single call. For other types, the most recent ones are cached.
    """
    recent = lru_cache(512)(make)
    attribute = f"__made_by_{make.__name__.strip('_')}__"

    @wraps(make)
    def find(tp: Any, *args: Any) -> Made:
        if isinstance(tp, ModelMeta):
            made: dict[Any, Made] | None = tp.__dict__.get(attribute)
            if made is None:
                made = {}
                type.__setattr__(tp, attribute, made)
            if args not in made:
                made[args] = make(tp, *args)
            return made[args]
        if is_pydantic(tp):
            return make(tp, *args)
        try:
            hash(tp)
        except TypeError:
            return make(tp, *args)
        return recent(tp, *args)

    return find


def strip(tp: Any) -> Any:
    """`tp` without Annotated, Required, NewType and type aliases around it; Any for a type variable."""
    while True:
        if isinstance(tp, type):
            return Any if tp is object else tp
        origin = get_origin(tp)
        if hasattr(tp, "__metadata__") and origin is not None:
            tp = get_args(tp)[0]
        elif isinstance(tp, NewType):
            tp = tp.__supertype__
        elif hasattr(tp, "__value__"):  # `type X = ...` of Python 3.12
            tp = tp.__value__
        elif getattr(origin, "_name", None) in _WRAPPERS:
            tp = get_args(tp)[0]
        elif isinstance(tp, TypeVar):
            return Any
        else:
            return type(None) if tp is None else tp


def is_typed_dict(tp: Any) -> bool:
    """Whether `tp` is a TypedDict class, of `typing` or `typing_extensions`."""
    return isinstance(tp, type) and hasattr(tp, "__total__") and dict in tp.__mro__


def is_pydantic(tp: Any) -> bool:
    """Whether `tp` is a pydantic model class; pydantic is not imported to find out."""
    return isinstance(tp, type) and hasattr(tp, "__pydantic_validator__") and hasattr(tp, "model_validate")


def literal_values(tp: Any) -> frozenset[tuple[type, Any]]:
    """The values of a Literal, each with its type, because True equals 1."""
    return frozenset((value.__class__, value) for value in get_args(tp))


def is_union(tp: Any) -> bool:
    """Whether `tp` is a union, `Union[...]` or `X | Y`."""
    return get_origin(tp) is Union or isinstance(tp, types.UnionType)


def union_members(tp: Any) -> list[Any]:
    """The members of a union, with nested unions and aliases flattened; type variables are kept."""
    if isinstance(tp, TypeVar):
        return [tp]
    tp = strip(tp)
    if is_union(tp):
        found: list[Any] = []
        for member in get_args(tp):
            found.extend(m for m in union_members(member) if m not in found)
        return found
    return [tp]


def substitute(hint: Any, arguments: Mapping[TypeVar, Any]) -> Any:
    """Replace type variables by types."""
    if isinstance(hint, TypeVar):
        return arguments.get(hint, Any)
    parameters: tuple[Any, ...] = getattr(hint, "__parameters__", ())
    if not parameters or isinstance(hint, type):
        return hint
    return hint[tuple(arguments.get(p, Any) for p in parameters)]
