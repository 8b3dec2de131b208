"""Reads and restores the state of model instances, for the methods of `Model`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import Any, Literal, cast

from msgspec import NODEFAULT, UNSET

from .derived import loose_class, set_extra
from .dump import iterate
from .meta import Field, PrivateAttribute, attached, field_hints, field_table, missing_attribute, new_instance

__all__ = [
    "FieldInfo",
    "ModelFields",
    "PrivateAttributes",
    "PydanticSerializer",
    "copy_attached",
    "declared_values",
    "delete_loosely",
    "restore",
    "set_loosely",
    "shown_fields",
]


class FieldInfo:
    """Facts about a field of a model class, as in pydantic's `model_fields`."""

    __slots__ = ("alias", "annotation", "default")

    def __init__(self, annotation: Any, default: Any, alias: str | None) -> None:
        self.annotation = annotation
        """The type of the field."""
        self.default = default
        """The value that is read if it is missing; `msgspec.NODEFAULT` for a required field."""
        self.alias = alias
        """Its name in JSON, if different."""

    @property
    def metadata(self) -> list[Any]:
        """The constraints of the type, as in pydantic's: none."""
        return []

    def is_required(self) -> bool:
        """Whether the constructor requires the field."""
        return self.default is NODEFAULT

    def __repr__(self) -> str:
        return f"FieldInfo(annotation={self.annotation!r}, required={self.is_required()})"


class ModelFields:
    """`Model.model_fields`, on the class and on instances."""

    def __get__(self, instance: Any, owner: Any) -> dict[str, FieldInfo]:
        hints = field_hints(owner.__model_public__)
        table = field_table(owner)
        fields: dict[str, FieldInfo] = {}
        if table.tag_field is not None:
            fields[table.tag_field] = FieldInfo(Literal[table.tag], NODEFAULT, None)
        for f in table.fields:
            if not f.extra:
                fields[f.name] = FieldInfo(hints.get(f.name, Any), f.default, f.wire if f.wire != f.name else None)
        return fields


class PrivateAttributes:
    """`Model.__private_attributes__`, on the class and on instances: those whose names begin with an underscore."""

    def __get__(self, instance: Any, owner: Any) -> dict[str, PrivateAttribute]:
        found: dict[str, PrivateAttribute] = {}
        bases: tuple[type, ...] = owner.__mro__
        for base in reversed(bases):
            found.update({k: v for k, v in vars(base).items() if isinstance(v, PrivateAttribute)})
        return found


class PydanticSerializer:
    """`Model.__pydantic_serializer__`, by which `pydantic_core.to_json` writes instances; made once a class."""

    def __get__(self, instance: Any, owner: Any) -> Any:
        public = owner.__model_public__
        made = public.__dict__.get("__model_serializer__")
        if made is None:
            if "pydantic_core" not in sys.modules:  # only they ask, and others' probing must not import them
                raise AttributeError("__pydantic_serializer__ is there once pydantic_core was imported")
            from pydantic import TypeAdapter

            made = TypeAdapter(public).serializer
            type.__setattr__(public, "__model_serializer__", made)
        return made


def declared_values(model: Any) -> dict[str, Any]:
    """The declared fields of an instance with their values: a new dict, which the instance does not follow."""
    table = field_table(model.__class__)
    declared = {table.tag_field, *(field.name for field in table.fields if not field.extra)}
    return {name: value for name, value in shown_fields(model) if name in declared}


def shown_fields(model: Any) -> Iterator[tuple[str, Any]]:
    """Names and values for `repr`: optional fields always, required ones if they are present."""
    for name, _, stored, default, _ in iterate(model):
        value = default if stored is UNSET else stored
        if value is not NODEFAULT and value is not UNSET:
            yield name, value


def set_loosely(model: Any, name: str, value: Any) -> None:
    """Store an attribute that the class does not declare as an unknown field."""
    cls: type[Any] = model.__class__
    table = field_table(cls)
    # Names in double underscores are Python's: calling `Model[int]` tries to leave its `__orig_class__`.
    if (hasattr(cls, name) and name != table.tag_field) or name.startswith("__"):
        raise AttributeError(f"cannot set {name!r} of a {cls.__name__}: it is not a field", name=name, obj=model)
    field = table.by_name.get(name)
    if field is not None:
        object.__setattr__(model, field.raw, value)
        return
    model.__class__ = loose_class(cls)
    side = attached(model)
    if side.extra is None:
        set_extra(model, {name: value})
    else:
        side.extra[name] = value


def delete_loosely(model: Any, name: str) -> None:
    side = getattr(model, "_attached", None)
    tag_field = field_table(model.__class__).tag_field
    if side is not None and side.extra is not None and name in side.extra and name != tag_field:
        del side.extra[name]
    elif name == tag_field:
        set_loosely(model, name, UNSET)
    else:
        try:
            object.__delattr__(model, name)
        except AttributeError:
            raise missing_attribute(model, name) from None


def copy_attached(source: Any, target: Any, copy_dict: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    side = getattr(source, "_attached", None)
    if side is None:
        return
    mine = attached(target)
    mine.request_id = side.request_id
    mine.private = None if side.private is None else dict(side.private)
    if side.extra is not None:
        set_extra(target, copy_dict(side.extra))


def restore(cls: Any, wire: dict[str, Any], tag: dict[str, Any], request_id: str | None) -> Any:
    """Restore a pickled instance. Its values are set without conversion."""
    table = field_table(cls)
    by_wire: dict[str, Field] = {f.wire: f for f in table.fields}
    values = {by_wire[name].name: value for name, value in wire.items() if name in by_wire}
    extra = {name: value for name, value in wire.items() if name not in by_wire}
    whole = table.tag_field is None or tag.get(table.tag_field) == table.tag
    if not whole:
        extra[cast(str, table.tag_field)] = tag.get(cast(str, table.tag_field), UNSET)
    required = (f.name for f in table.fields if f.default is NODEFAULT)
    loose = extra or not values.keys() >= set(required)
    made = new_instance(loose_class(cls) if loose else cls, values)
    if extra:
        set_extra(made, extra)
    if request_id is not None:
        attached(made).request_id = request_id
    return made
