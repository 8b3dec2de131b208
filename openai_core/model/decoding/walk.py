"""Finds the model classes in a type."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, Literal, TypeAlias, get_args, get_origin

import msgspec

from ..annotations import type_parameters
from ..meta import ModelMeta, field_hints
from .introspection import cached_by_type, is_pydantic, is_typed_dict, strip, substitute

__all__ = ["Find", "models_in", "node_hints", "reachable_models", "walk_models"]

Find: TypeAlias = Callable[[Any], Iterable[Any]]
"""Gives the model classes that a type names."""

_LEAVES: Final = frozenset({str, int, float, bool, type(None), object, Any})


def reachable_models(tp: Any) -> dict[Any, tuple[Any, ...]]:
    """Every model class (or parametrised generic one) in `tp` at any depth, with those its fields name directly."""
    return _find_reachable(tp)


def _reachable(tp: Any) -> dict[Any, tuple[Any, ...]]:
    return walk_models((tp,), models_in)


_find_reachable = cached_by_type(_reachable)


def walk_models(types: Iterable[Any], find: Find) -> dict[Any, tuple[Any, ...]]:
    """Those model classes in `types` at any depth that `find` leads to, each with those its fields name directly."""
    found: dict[Any, tuple[Any, ...]] = {}
    pending = [model for tp in types for model in find(tp)]
    while pending:
        node = pending.pop()
        if node in found:
            continue
        children: dict[Any, None] = {}
        for hint in node_hints(node).values():
            children.update(dict.fromkeys(find(hint)))
        found[node] = tuple(children)
        pending.extend(children)
    return found


def node_hints(node: Any) -> dict[str, Any]:
    """The types of the fields of a model class or of a parametrised one."""
    origin = get_origin(node)
    if origin is None:
        return field_hints(node)
    arguments = dict(zip(type_parameters(origin), get_args(node), strict=False))
    return {name: substitute(hint, arguments) for name, hint in field_hints(origin).items()}


def models_in(tp: Any) -> tuple[Any, ...]:
    """The model classes that `tp` refers to directly, without those in their fields."""
    if isinstance(tp, ModelMeta):
        return (tp,)
    try:
        return () if tp in _LEAVES else _find_models(tp)
    except TypeError:  # metadata of an Annotated that cannot be hashed
        return _models(tp)


def _models(tp: Any) -> tuple[Any, ...]:
    return tuple(_find(tp, ()))


_find_models = cached_by_type(_models)


def _find(tp: Any, around: tuple[Any, ...]) -> Iterator[Any]:
    tp = strip(tp)
    origin = get_origin(tp)
    if isinstance(tp, ModelMeta) or isinstance(origin, ModelMeta):
        yield tp
    elif isinstance(tp, type) and origin is None:
        yield from _find_in_foreign(tp, around)
    elif origin is not Literal:
        for argument in get_args(tp):
            yield from _find(argument, around)


def _find_in_foreign(tp: Any, around: tuple[Any, ...]) -> Iterator[Any]:
    """The model classes in the fields of a class that is not a model and may contain itself."""
    if not (is_typed_dict(tp) or dataclasses.is_dataclass(tp) or issubclass(tp, msgspec.Struct)) or is_pydantic(tp):
        return
    from typing import get_type_hints

    if tp not in around:
        for hint in get_type_hints(tp, include_extras=True).values():
            yield from _find(hint, (*around, tp))
