"""Makes types that the decoder of msgspec supports from the declared ones.

msgspec refuses a union that it cannot decide by the type of the value or by one tag. Where a literal field
discriminates, the members are replaced by tagged subclasses; any other such union by a type of ours, whose values
msgspec passes to its hook. The annotations of the model classes are replaced only while msgspec inspects a class for
the first time.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from functools import lru_cache
from typing import Annotated, Any, Final, Literal, TypeVar, Union, get_args, get_origin

import msgspec

from ..annotations import class_annotations, is_class_variable
from ..meta import ModelMeta, field_hints, field_table
from .choice import discriminator_of, literal_fields
from .discriminators import annotate_tagged, tagged_subclass
from .introspection import (
    DICTS,
    LISTS,
    cached_by_type,
    is_typed_dict,
    is_union,
    strip,
    union_members,
)
from .observed import LOCK
from .route import Members, RoutedMeta, hook, routed, strict_hook
from .variants import make_variants, revisions_of
from .walk import models_in, reachable_models, walk_models

__all__ = ["compile_decoder", "convert_fast", "fast_type"]

_NO_VARIANTS: Final[Mapping[Any, Any]] = {}
_PREPARED: Final = "__model_prepared__"


@lru_cache(64)
def _no_member(tag_field: str, is_text: bool) -> type[msgspec.Struct]:
    """A struct that no object matches: in a union with it, msgspec requires the tag of the only other member."""
    tag: Any = "\x00" if is_text else -(2**62)
    impossible = Annotated[int, msgspec.Meta(ge=1, le=0)]
    return msgspec.defstruct("NoMember", [("impossible", impossible)], tag_field=tag_field, tag=tag)


def fast_type(tp: Any, variants: Mapping[Any, Any] = _NO_VARIANTS) -> Any:
    """The type to decode with in place of `tp`.

    Args:
        tp: The type as written.
        variants: Classes, or parametrised generic classes, to replace.
    """
    return _fast_type(tp, variants) if variants else _find_fast_type(tp)


def _fast_type(tp: Any, variants: Mapping[Any, Any] = _NO_VARIANTS) -> Any:
    if is_union(strip(tp)):
        return _fast_union(tp, variants)
    found = _fast_member(tp, variants)
    if isinstance(found, ModelMeta):
        table = field_table(found)
        if table.tag_field is not None:
            return Union[found, _no_member(table.tag_field, isinstance(table.tag, str))]  # noqa: UP007  # built at run time
    return found


_find_fast_type = cached_by_type(_fast_type)


def _fast_member(tp: Any, variants: Mapping[Any, Any]) -> Any:
    if isinstance(tp, type):
        return variants.get(tp, tp) if isinstance(tp, ModelMeta) else strip(tp)
    if get_origin(tp) is Annotated and any(isinstance(m, msgspec.Meta) for m in tp.__metadata__):
        return tp
    if isinstance(tp, TypeVar):
        return tp
    tp = strip(tp)
    origin = get_origin(tp)
    if origin is None:
        return variants.get(tp, tp) if isinstance(tp, ModelMeta) else tp
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
    types: set[type[Any]] = {type(value) for value in values}
    if types <= {str, int, type(None)}:
        return tp
    return routed(tp, _find_members)


def _fast_union(tp: Any, variants: Mapping[Any, Any]) -> Any:
    written = union_members(tp)
    members = [_fast_member(m, variants) for m in written]
    if any(m is Any for m in members) and not any(_is_model(m) for m in members):
        return Any
    if not _acceptable(members):
        members = _with_tags(written, members)
        if not _acceptable(members):
            return routed(tp, _find_members)
    tags = [field_table(m) for m in members if isinstance(m, ModelMeta)]
    if len(tags) == 1 and tags[0].tag_field is not None:
        members.append(_no_member(tags[0].tag_field, isinstance(tags[0].tag, str)))
    given = get_args(tp)
    if len(given) == len(members) and all(a is b for a, b in zip(given, members, strict=True)):
        return tp
    return Union[tuple(members)]  # noqa: UP007  # built at run time


def _with_tags(written: list[Any], members: list[Any]) -> list[Any]:
    """The `members` with each model replaced by its tagged subclasses, if a literal field discriminates them."""
    nodes = [node for node in written if _is_model(node)]
    field = discriminator_of(nodes) if len(nodes) > 1 else None
    if field is None:
        return members
    found: list[Any] = []
    for node, member in zip(written, members, strict=True):
        if not _is_model(node):
            found.append(member)
            continue
        tag_field = field_table(get_origin(node) or node).tag_field
        if tag_field == field:
            found.append(member)
        elif tag_field is not None or not isinstance(member, ModelMeta):
            return members
        else:
            found.extend(
                tagged_subclass(member, field, value)
                for _, value in sorted(literal_fields(node)[field].values, key=str)
            )
    return found


def _is_model(tp: Any) -> bool:
    return isinstance(get_origin(tp) or tp, ModelMeta)


def _find_members(tp: Any) -> Members:
    """The parts of `tp`, a union that msgspec does not support."""
    nodes = reachable_models(tp)
    noted = revisions_of(nodes)
    variants = make_variants(nodes, noted, fast_type) if noted else _NO_VARIANTS
    members = union_members(tp)
    models = [member for member in members if _is_model(member)]
    others = [member for member in members if not _is_model(member)]
    rest: Any = fast_type(Union[tuple(others)], variants) if others else None  # noqa: UP007  # built at run time
    if rest is not None:
        rest = None if isinstance(rest, RoutedMeta) else msgspec.defstruct("Rest", [("value", rest)])
    plain = [_fast_member(model, _NO_VARIANTS) for model in models]
    learned = [_fast_member(model, variants) for model in models] if variants else plain
    tag_fields = [field_table(get_origin(model) or model).tag_field for model in models]
    _prepare(*members)
    return Members(models, tag_fields, plain, learned, rest)


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


# The decoder


def compile_decoder(tp: Any, *, strict: bool = False, variants: Mapping[Any, Any] = _NO_VARIANTS) -> Any:
    """msgspec's decoder for `tp`, or None if msgspec has no way to decode it, or only a way through `dec_hook`.

    Raises:
        TypeError: an annotation of a class cannot be evaluated.
    """
    with LOCK:
        fast = fast_type(tp, variants)
        if isinstance(fast, RoutedMeta):
            return None
        _prepare(tp)
        try:
            decoder: Any = msgspec.json.Decoder(fast, dec_hook=strict_hook if strict else hook)
        except TypeError:
            return None
        return decoder.decode


def convert_fast(cls: Any, obj: Any, *, strict: bool = False) -> Any:
    """`obj` converted to the model class `cls` by msgspec; None if it finds anything unusual."""
    if not cls.__dict__.get(_PREPARED) and compile_decoder(cls) is None:
        return None
    try:
        return msgspec.convert(obj, cls, dec_hook=strict_hook if strict else hook)
    except ValueError:
        return None


def _prepare(*types: Any) -> None:
    """Let msgspec inspect the classes in `types`, which it does once a class, while they have the fast types.

    What is behind a union that msgspec does not take can wait until a value of that union comes.
    """
    found = walk_models(types, _taken_models)
    nodes = [node for node in found if not getattr(node, "__dict__", {}).get(_PREPARED)]
    bases = {base: None for node in nodes for base in (get_origin(node) or node).__mro__ if isinstance(base, ModelMeta)}
    written = {cls: class_annotations(cls) for cls in bases}
    replaced = {cls: _fast_own(cls, annotations) for cls, annotations in written.items()}
    seen = [fast_type(node) for node in nodes]
    annotate_tagged(fast_type)
    try:
        for cls, annotations in replaced.items():
            type.__setattr__(cls, "__annotations__", annotations)
        for node, fast in zip(nodes, seen, strict=True):
            try:
                msgspec.json.Decoder(fast, dec_hook=hook)
            except TypeError:
                continue
            if isinstance(node, ModelMeta):
                type.__setattr__(node, _PREPARED, True)
    finally:
        for cls, annotations in written.items():
            type.__setattr__(cls, "__annotations__", annotations)


def _taken_models(tp: Any) -> tuple[Any, ...]:
    """The model classes that msgspec reaches from `tp`."""
    models = models_in(tp)
    return models if not models or models == (tp,) else _find_taken_models(tp)


def _find_taken(tp: Any) -> tuple[Any, ...]:
    tp = strip(tp)
    if _is_model(tp) or isinstance(tp, type):
        return models_in(tp)
    if is_union(tp) and isinstance(fast_type(tp), RoutedMeta):
        return ()
    return tuple(model for argument in get_args(tp) for model in _taken_models(argument))


_find_taken_models = cached_by_type(_find_taken)


def _fast_own(cls: Any, annotations: dict[str, Any]) -> dict[str, Any]:
    hints = field_hints(cls)
    return {name: fast_type(hints[name]) for name, written in annotations.items() if not is_class_variable(written)}
