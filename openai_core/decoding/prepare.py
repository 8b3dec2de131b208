"""Make types that msgspec's decoder takes out of those that people write.

msgspec refuses a union that it cannot decide by the kind of the value or by one tag. Such a union is replaced by a type
of our own, which msgspec hands to `dec_hook`. The annotations of the model classes stay as they were written: the
replacement is in place only while msgspec looks at a class for the first time.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin

import msgspec

from openai_core.decoding.context import Context
from openai_core.decoding.kinds import (
    DICTS,
    LISTS,
    is_pydantic,
    is_typed_dict,
    is_union,
    strip,
    substitute,
    union_members,
)
from openai_core.decoding.lenient import converter
from openai_core.decoding.notes import LOCK
from openai_core.model_annotations import class_annotations, is_class_variable, type_parameters
from openai_core.model_meta import ModelMeta, field_hints, field_table

__all__ = ["compile_decoder", "convert_fast", "fast_type", "reachable_models"]


class _RoutedMeta(type):
    # msgspec checks what dec_hook gave against the type; a converted union may be anything.
    def __instancecheck__(cls, instance: Any) -> bool:
        return True


@lru_cache(1024)
def _routed(tp: Any) -> type[Any]:
    return _RoutedMeta("Routed", (), {"target": tp})


def _hook(tp: Any, value: Any) -> Any:
    return converter(getattr(tp, "target", tp))(value, Context())


def _strict_hook(tp: Any, value: Any) -> Any:
    return converter(getattr(tp, "target", tp))(value, Context(strict=True))


@lru_cache(64)
def _no_member(tag_field: str, is_text: bool) -> type[msgspec.Struct]:
    """A struct that no object is: beside it in a union, msgspec insists on the tag of the only other member."""
    tag: Any = "\x00" if is_text else -(2**62)
    impossible = Annotated[int, msgspec.Meta(ge=1, le=0)]
    return msgspec.defstruct("NoMember", [("impossible", impossible)], tag_field=tag_field, tag=tag)


def fast_type(tp: Any, variants: Mapping[Any, Any] | None = None) -> Any:
    """The type to decode with in place of `tp`.

    Args:
        tp: The type as written.
        variants: Classes, or parametrised generic classes, to replace.
    """
    variants = variants or {}
    if is_union(strip(tp)):
        return _fast_union(tp, variants)
    found = _fast_member(tp, variants)
    if isinstance(found, ModelMeta):
        table = field_table(found)
        if table.tag_field is not None:
            return Union[found, _no_member(table.tag_field, isinstance(table.tag, str))]  # noqa: UP007  # built at run time
    return found


def _fast_member(tp: Any, variants: Mapping[Any, Any]) -> Any:
    if get_origin(tp) is Annotated and any(isinstance(m, msgspec.Meta) for m in tp.__metadata__):
        return tp
    if isinstance(tp, TypeVar):
        return tp
    tp = strip(tp)
    origin = get_origin(tp)
    if isinstance(tp, ModelMeta):
        return variants.get(tp, tp)
    if isinstance(origin, ModelMeta):
        if tp in variants:
            return variants[tp]
        return origin[tuple(fast_type(a, variants) for a in get_args(tp))]  # type: ignore[index]
    if origin is Literal:
        return _fast_literal(tp)
    if origin in LISTS:
        return list[fast_type(get_args(tp)[0], variants)]  # type: ignore[misc]
    if origin in DICTS:
        key, value = get_args(tp)
        return dict[key, fast_type(value, variants)]  # type: ignore[misc,valid-type]
    return tp


def _fast_literal(tp: Any) -> Any:
    values = get_args(tp)
    kinds: set[type[Any]] = {type(value) for value in values}
    if kinds <= {str, int, type(None)}:
        return tp
    return _routed(tp)


def _fast_union(tp: Any, variants: Mapping[Any, Any]) -> Any:
    members = [_fast_member(m, variants) for m in union_members(tp)]
    if any(m is Any for m in members) and not any(isinstance(get_origin(m) or m, ModelMeta) for m in members):
        return Any
    if not _acceptable(members):
        return _routed(tp)
    tags = [field_table(m) for m in members if isinstance(m, ModelMeta)]
    if len(tags) == 1 and tags[0].tag_field is not None:
        members.append(_no_member(tags[0].tag_field, isinstance(tags[0].tag, str)))
    return Union[tuple(members)]  # noqa: UP007  # built at run time


def _acceptable(members: list[Any]) -> bool:
    """Whether msgspec can decide between `members` by looking at the value."""
    counts = {"object": 0, "array": 0, "text": 0, "any": 0, "other": 0}
    tags: list[tuple[str | None, Any]] = []
    for member in members:
        kind = _kind(member)
        counts[kind] = counts.get(kind, 0) + 1
        if isinstance(get_origin(member) or member, ModelMeta):
            table = field_table(get_origin(member) or member)
            tags.append((table.tag_field, table.tag))
    if counts["any"] or (counts["other"] and len(members) > 1 + (type(None) in members)):
        return False
    if counts["array"] > 1 or counts["text"] > 1 or (counts["object"] > 1 and counts["object"] != len(tags)):
        return False
    if len(tags) < 2:
        return True
    one_field = len({field for field, _ in tags}) == 1 and tags[0][0] is not None
    return (
        one_field and len({isinstance(tag, str) for _, tag in tags}) == 1 and len({tag for _, tag in tags}) == len(tags)
    )


def _kind(member: Any) -> str:
    origin = get_origin(member)
    base = origin or member
    if base is Any or isinstance(member, TypeVar):
        return "any" if base is Any else "variable"
    if isinstance(base, ModelMeta) or base in DICTS or is_typed_dict(base) or dataclasses.is_dataclass(base):
        return "object"
    if isinstance(base, type) and issubclass(base, msgspec.Struct):
        return "object"
    if base in LISTS or base in (tuple, set, frozenset):
        return "array"
    if base in (int, float, bool, type(None)):
        return str(base.__name__)
    if base is str:
        return "str"
    if base is Literal:
        return "literal"
    if isinstance(base, type) and base.__module__ in ("datetime", "uuid", "decimal", "builtins"):
        return "text"
    return "other"


# The classes of a type


def reachable_models(tp: Any) -> dict[Any, list[Any]]:
    """Every model class (or parametrised generic one) in `tp` at any depth, with those its fields name directly."""
    found: dict[Any, list[Any]] = {}
    pending = list(_models_in(tp))
    while pending:
        node = pending.pop()
        if node in found:
            continue
        found[node] = children = [child for hint in node_hints(node).values() for child in _models_in(hint)]
        pending.extend(children)
    return found


def node_hints(node: Any) -> dict[str, Any]:
    """The types of the fields of a model class or of a parametrised one."""
    origin = get_origin(node)
    if origin is None:
        return field_hints(node)
    arguments = dict(zip(type_parameters(origin), get_args(node), strict=False))
    return {name: substitute(hint, arguments) for name, hint in field_hints(origin).items()}


def _models_in(tp: Any) -> Iterator[Any]:
    tp = strip(tp)
    origin = get_origin(tp)
    if isinstance(tp, ModelMeta) or isinstance(origin, ModelMeta):
        yield tp
    elif isinstance(tp, type) and origin is None:
        yield from _models_in_foreign(tp)
    elif origin is not Literal:
        for argument in get_args(tp):
            yield from _models_in(argument)


def _models_in_foreign(tp: Any) -> Iterator[Any]:
    if not (is_typed_dict(tp) or dataclasses.is_dataclass(tp) or issubclass(tp, msgspec.Struct)) or is_pydantic(tp):
        return
    from typing import get_type_hints

    for hint in get_type_hints(tp, include_extras=True).values():
        if strip(hint) is not tp:
            yield from _models_in(hint)


# The decoder


def compile_decoder(tp: Any, *, strict: bool = False, variants: Mapping[Any, Any] | None = None) -> Any:
    """msgspec's decoder for `tp`, or None if msgspec has no way to decode it, or only a way through `dec_hook`.

    Raises:
        TypeError: an annotation of a class cannot be evaluated.
    """
    with LOCK:
        with _fast_annotations(tp):
            fast = fast_type(tp, variants)
            if isinstance(fast, _RoutedMeta):
                return None
            try:
                decoder: Any = msgspec.json.Decoder(fast, dec_hook=_strict_hook if strict else _hook)
            except TypeError:
                return None
        return decoder.decode


def convert_fast(cls: Any, obj: Any, *, strict: bool = False) -> Any:
    """What msgspec makes of `obj`, of the model class `cls`, or None if it finds anything unusual."""
    if not cls.__dict__.get("__model_prepared__") and compile_decoder(cls) is None:
        return None
    try:
        return msgspec.convert(obj, cls, dec_hook=_strict_hook if strict else _hook)
    except ValueError:
        return None


@contextmanager
def _fast_annotations(tp: Any) -> Generator[None]:
    """Show msgspec the fast types of the classes in `tp`; it looks once and remembers them in the class."""
    classes: dict[Any, None] = {}
    for node in reachable_models(tp):
        origin = get_origin(node) or node
        if not origin.__dict__.get("__model_prepared__"):
            classes.update((base, None) for base in origin.__mro__ if isinstance(base, ModelMeta))
    written = {cls: class_annotations(cls) for cls in classes}
    replaced = {cls: _fast_own(cls, annotations) for cls, annotations in written.items()}
    try:
        for cls, annotations in replaced.items():
            type.__setattr__(cls, "__annotations__", annotations)
        yield
    finally:
        for cls, annotations in written.items():
            type.__setattr__(cls, "__annotations__", annotations)
    for cls in classes:
        type.__setattr__(cls, "__model_prepared__", True)


def _fast_own(cls: Any, annotations: dict[str, Any]) -> dict[str, Any]:
    hints = field_hints(cls)
    return {
        name: written if is_class_variable(written) else fast_type(hints[name]) for name, written in annotations.items()
    }
