"""Make model classes: msgspec structs in which "missing" is a state of its own.

A field with a default holds `UNSET` until it is set; reading it gives the default. Here are the metaclass, the table of
a class's fields, and the derived classes that hold what the declared class has no place for. What the classes can do is
in `model.py`; how JSON becomes them is in `decoding`.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterable, Mapping
from types import FunctionType, MemberDescriptorType
from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple, cast, dataclass_transform, get_args, get_origin

import msgspec
from msgspec import NODEFAULT, UNSET, StructMeta

from openai_core.model_annotations import (
    class_annotations,
    is_class_variable,
    namespace_annotations,
    resolve_annotations,
)

__all__ = [
    "Attached",
    "Field",
    "FieldTable",
    "Holder",
    "ModelMeta",
    "any_loose_extras",
    "attached",
    "derive_class",
    "field_hints",
    "field_table",
    "loose_class",
    "missing_attribute",
    "new_instance",
    "set_extra",
]

_FIELD_TYPE: Final[type[Any]] = type(msgspec.field(default=None))
_SLOT: Final = "_slot_"


class Attached:
    """What hangs on one instance beside its fields: not compared, and sent only where it is part of the data."""

    __slots__ = ("__weakref__", "extra", "private", "request_id")

    def __init__(self) -> None:
        self.request_id: str | None = None
        self.extra: dict[str, Any] | None = None
        self.private: dict[str, Any] | None = None


class Holder:
    """One slot in front of the fields, so that an instance can carry something without a `__dict__`."""

    __slots__ = ("_attached",)

    if TYPE_CHECKING:
        _attached: Attached


class Field(NamedTuple):
    """One field of a model class as it is stored."""

    name: str
    """Name of the attribute; for an unknown field that was learned, its name on the wire."""
    wire: str
    """Name in JSON."""
    raw: str
    """Name of the attribute that gives the stored value, `UNSET` included."""
    default: Any
    """What a missing value reads as; `NODEFAULT` for a required field."""
    extra: bool
    """Whether the declared class does not know the field."""


class FieldTable(NamedTuple):
    """The fields of one class, with what is asked of them most."""

    fields: tuple[Field, ...]
    by_name: dict[str, Field]
    tag_field: str | None
    tag: Any


def _none_if_unset(self: Any) -> Any:
    value = self._slot_
    return None if value is UNSET else value


_READ: Final = _none_if_unset.__code__
_READ_NAMES: Final = _READ.co_names.index("_slot_")


def _reader(cls: type[Any], slot: str, name: str, default: Any) -> Any:
    if default is None:
        # A closure over the slot's getter takes twice as long as an attribute whose name is a constant of the code.
        names = list(_READ.co_names)
        names[_READ_NAMES] = slot
        return FunctionType(_READ.replace(co_names=tuple(names), co_name=name), globals(), name)

    def read(self: Any) -> Any:
        value = getattr(self, slot)
        return default if value is UNSET else value

    return read


def _empty_reader(slot: str) -> Any:
    def read(self: Any) -> Any:
        value = getattr(self, slot)
        return [] if value is UNSET or value is None else value

    return read


def _extra_reader(slot: str, name: str) -> Any:
    def read(self: Any) -> Any:
        value = getattr(self, slot)
        if value is UNSET:
            raise missing_attribute(self, name)
        return value

    return read


class _Private:
    """An attribute whose name begins with an underscore: kept on the instance, never part of the data."""

    __slots__ = ("default", "name")

    def __init__(self, name: str, default: Any) -> None:
        self.name = name
        self.default = default

    def __get__(self, instance: Any, owner: type[Any] | None = None) -> Any:
        if instance is None:
            return self
        side = getattr(instance, "_attached", None)
        value = NODEFAULT
        if side is not None and side.private is not None:
            value = side.private.get(self.name, NODEFAULT)
        if value is NODEFAULT:
            value = self.default
        if value is NODEFAULT:
            raise AttributeError(f"{type(instance).__name__!r} object has no {self.name!r} yet")
        return value

    def __set__(self, instance: Any, value: Any) -> None:
        side = attached(instance)
        if side.private is None:
            side.private = {}
        side.private[self.name] = value

    def __delete__(self, instance: Any) -> None:
        side = attached(instance)
        if side.private is None or self.name not in side.private:
            raise AttributeError(f"{type(instance).__name__!r} object has no {self.name!r} yet")
        del side.private[self.name]


def attached(instance: Any) -> Attached:
    """What hangs on `instance`, made now if there was nothing."""
    side = getattr(instance, "_attached", None)
    if side is None:
        side = Attached()
        # Past the model's own __setattr__, which would look for a field.
        cast(Any, Holder.__dict__["_attached"]).__set__(instance, side)
    return side


_live: Final[set[weakref.ref[Attached]]] = set()


def set_extra(instance: Any, extra: dict[str, Any]) -> None:
    """Give `instance`, of a loose class, unknown fields in a dict, which msgspec's encoder does not see."""
    side = attached(instance)
    side.extra = extra
    _live.add(weakref.ref(side, _live.discard))


def any_loose_extras() -> bool:
    """Whether any instance alive has unknown fields in a dict: only then an encoder must look for them."""
    return bool(_live)


def missing_attribute(instance: Any, name: str) -> AttributeError:
    """The error for a name that `instance` does not have, with the names it has."""
    cls = type(instance)
    known = ", ".join(f.name for f in field_table(cls).fields if not f.extra)
    return AttributeError(
        f"{cls.__name__!r} object has no attribute {name!r}; its fields are {known or 'none'}", name=name, obj=instance
    )


def _member(cls: type[Any], name: str) -> Any:
    for base in cls.__mro__:
        for attribute in (_SLOT + name, name):
            found = base.__dict__.get(attribute)
            if isinstance(found, MemberDescriptorType):
                return found
    raise TypeError(f"{cls.__name__} has no slot for its field {name!r}")


def _install(cls: type[Any], name: str, reader: Any) -> None:
    member = _member(cls, name)
    slot = _SLOT + name
    type.__setattr__(cls, slot, member)
    write = member.__set__

    def delete(self: Any) -> None:
        write(self, UNSET)

    type.__setattr__(cls, name, property(reader, write, delete))


@dataclass_transform(kw_only_default=True, field_specifiers=(msgspec.field,))
class ModelMeta(StructMeta):
    """Metaclass of the models: keyword-only structs that report unknown fields and know what is missing.

    In the body of a class, `name: T | None = None` makes an optional field, `name: T` a required one, and
    `_name: T = value` an attribute that is kept but never sent. With `tag_field="type", tag="x"` in the class header
    the annotated `type` becomes the tag that tells the members of a union apart.
    """

    unknown_variant: ClassVar[type[Any]]
    """The model for an object of a union whose tag nobody knows; set by `model.py`."""

    def __new__(mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], /, **config: Any) -> ModelMeta:
        config.setdefault("kw_only", True)
        config.setdefault("forbid_unknown_fields", True)
        annotations = namespace_annotations(namespace)
        defaults: dict[str, Any] = {}
        for base in reversed(bases):
            defaults.update(getattr(base, "__model_defaults__", {}))
        private = _take_private(annotations, namespace)
        _take_tag(annotations, namespace, bases, config)
        own = _take_defaults(annotations, namespace, defaults)
        namespace["__annotations__"] = annotations
        for deferred in ("__annotate__", "__annotate_func__", "__annotations_cache__"):
            namespace.pop(deferred, None)
        cls: Any = super().__new__(mcls, name, bases, namespace, **config)
        type.__setattr__(cls, "__model_defaults__", defaults)
        type.__setattr__(cls, "__model_public__", cls)
        for field_name in own:
            if defaults[field_name] is NODEFAULT:
                # A field that a base class had as optional: reads the slot directly again.
                type.__setattr__(cls, field_name, _member(cls, field_name))
            else:
                _install(cls, field_name, _reader(cls, _SLOT + field_name, field_name, defaults[field_name]))
        for attribute, default in private.items():
            type.__setattr__(cls, attribute, _Private(attribute, default))
        return cls

    def __call__(cls, /, **values: Any) -> Any:
        """Make a checked instance; nested models may be given as dicts."""
        return cast(Any, cls).model_validate(values)


def _take_tag(
    annotations: dict[str, Any], namespace: dict[str, Any], bases: tuple[type, ...], config: dict[str, Any]
) -> None:
    """Turn the annotated tag of a class body into msgspec's tag and a class attribute."""
    tag_field = config.get("tag_field")
    if tag_field is None:
        inherited = [base.__struct_config__.tag_field for base in bases if isinstance(base, ModelMeta)]
        tag_field = next((found for found in inherited if found is not None), None)
    if tag_field is None or tag_field not in annotations:
        return
    config["tag_field"] = tag_field
    config.setdefault("tag", namespace.get(tag_field))
    namespace[tag_field] = config["tag"]
    del annotations[tag_field]


def _take_private(annotations: dict[str, Any], namespace: dict[str, Any]) -> dict[str, Any]:
    private: dict[str, Any] = {}
    for name in [n for n in annotations if n.startswith("_") and not is_class_variable(annotations[n])]:
        del annotations[name]
        private[name] = namespace.pop(name, NODEFAULT)
    return private


def _take_defaults(annotations: dict[str, Any], namespace: dict[str, Any], defaults: dict[str, Any]) -> list[str]:
    """Replace the defaults in a class body by UNSET; returns the names whose attribute is to be set up."""
    own: list[str] = []
    for name, annotation in annotations.items():
        if is_class_variable(annotation):
            continue
        value = namespace.get(name, NODEFAULT)
        wire: str | None = None
        if isinstance(value, _FIELD_TYPE):
            described = cast(Any, value)
            wire = described.name
            if described.default_factory is not NODEFAULT:
                continue
            value = described.default
        if value is NODEFAULT:
            if defaults.pop(name, NODEFAULT) is not NODEFAULT:
                own.append(name)
                defaults[name] = NODEFAULT
            continue
        if isinstance(value, (list, dict, set)):
            continue  # msgspec makes a new empty one for each instance
        defaults[name] = None if value is UNSET else value
        namespace[name] = UNSET if wire is None else msgspec.field(default=UNSET, name=wire)
        own.append(name)
    return own


# What a class consists of


def field_table(cls: type[Any]) -> FieldTable:
    """The fields of a model class, in order; computed once a class."""
    table = cls.__dict__.get("__model_table__")
    if table is None:
        table = _make_table(cls)
        type.__setattr__(cls, "__model_table__", table)
    return table


def _make_table(cls: Any) -> FieldTable:
    defaults: Mapping[str, Any] = cls.__model_defaults__
    extras: Mapping[str, str] = getattr(cls, "__model_extras__", {})
    fields: list[Field] = []
    for name, wire in zip(cls.__struct_fields__, cls.__struct_encode_fields__, strict=True):
        raw = _SLOT + name if hasattr(cls, _SLOT + name) and isinstance(getattr(cls, name, None), property) else name
        if name in extras:
            fields.append(Field(wire, wire, name, NODEFAULT, True))
        else:
            fields.append(Field(name, wire, raw, defaults.get(name, NODEFAULT), False))
    config = cls.__struct_config__
    by_name = {f.name: f for f in fields if f.extra} | {f.name: f for f in fields if not f.extra}
    return FieldTable(tuple(fields), by_name, config.tag_field, config.tag)


def field_hints(cls: type[Any]) -> dict[str, Any]:
    """The evaluated types of the fields of a model class, inherited ones included; type variables stay.

    Raises:
        TypeError: a name in an annotation does not exist.
    """
    hints = cls.__dict__.get("__model_hints__")
    if hints is None:
        hints = {}
        for base in reversed(cls.__mro__):
            if isinstance(base, ModelMeta):
                own = {n: a for n, a in class_annotations(base).items() if not is_class_variable(a)}
                hints.update(resolve_annotations(base, own))
        type.__setattr__(cls, "__model_hints__", hints)
    return hints


def new_instance(cls: Any, values: dict[str, Any]) -> Any:
    """Make an instance of exactly `cls` from field names and values, without any check."""
    return StructMeta.__call__(cls, **values)


# Derived classes: the same model, with room for what its declaration has none for


def derive_class(
    cls: Any, *, annotations: Mapping[str, Any], loosened: Iterable[str] = (), extras: Iterable[str] = ()
) -> Any:
    """A subclass of the model class `cls` that passes for it, and stores more.

    Args:
        cls: The class to pass for.
        annotations: The types of all its fields.
        loosened: Fields that may be missing or null, though the declaration says otherwise.
        extras: Names on the wire of unknown fields to have room for.
    """
    fields = [f for f in field_table(cls).fields if not f.extra]
    names = dict.fromkeys(extras)
    loose = set(loosened)
    namespace: dict[str, Any] = {
        "__module__": cls.__module__,
        "__qualname__": cls.__qualname__,
        "__doc__": cls.__doc__,
        "__annotations__": {f.name: annotations[f.name] for f in fields},
    }
    for f in fields:
        optional = f.name in loose or f.default is not NODEFAULT
        namespace[f.name] = msgspec.field(default=UNSET, name=f.wire) if optional else msgspec.field(name=f.wire)
    slots: dict[str, str] = {}
    for number, wire in enumerate(names):
        # The names of classes' attributes live as long as the interpreter, so these are ours and not the server's.
        slot = f"_extra_{number}"
        slots[slot] = wire
        namespace["__annotations__"][slot] = Any
        namespace[slot] = msgspec.field(default=UNSET, name=wire)
    derived: Any = StructMeta.__new__(
        ModelMeta, cls.__name__, (cls,), namespace, kw_only=True, forbid_unknown_fields=True
    )
    type.__setattr__(derived, "__model_public__", cls.__model_public__)
    type.__setattr__(derived, "__model_extras__", slots)
    type.__setattr__(derived, "__model_defaults__", cls.__model_defaults__)
    hints = field_hints(cls.__model_public__) if loose else {}
    for f in fields:
        if f.name in loose and f.default is NODEFAULT:
            slot = _SLOT + f.name
            empty = _is_list(hints.get(f.name))
            _install(derived, f.name, _empty_reader(slot) if empty else _reader(derived, slot, f.name, None))
    for slot, wire in slots.items():
        # No server may answer for the interpreter's names, or for ours.
        if not wire.startswith("_") and not hasattr(cls, wire):
            member = _member(derived, slot)
            type.__setattr__(derived, wire, property(_extra_reader(slot, wire), member.__set__, _unset(member)))
    return derived


def _unset(member: Any) -> Any:
    def delete(self: Any) -> None:
        member.__set__(self, UNSET)

    return delete


def _is_list(hint: Any) -> bool:
    while getattr(hint, "__metadata__", None) is not None:
        hint = get_args(hint)[0]
    return hint is list or get_origin(hint) is list


def loose_class(cls: Any) -> Any:
    """The subclass of `cls`, of the same layout, whose instances may lack anything and keep extras in a dict."""
    if cls.__dict__.get("__model_is_loose__"):
        return cls
    found = cls.__dict__.get("__model_loose__")
    if found is None:
        found = _make_loose(cls)
        type.__setattr__(cls, "__model_loose__", found)
    return found


def _make_loose(cls: Any) -> Any:
    table = field_table(cls)
    extras = getattr(cls, "__model_extras__", {})
    derived = derive_class(cls, annotations=dict.fromkeys(table.by_name, Any), loosened=table.by_name)
    type.__setattr__(derived, "__model_extras__", extras)
    type.__setattr__(derived, "__getattr__", _loose_getattr)
    type.__setattr__(derived, "__model_is_loose__", True)
    if table.tag_field is not None:
        type.__setattr__(derived, table.tag_field, property(_tag_reader(table.tag_field, table.tag)))
    return derived


def _tag_reader(tag_field: str, tag: Any) -> Any:
    def read(self: Any) -> Any:
        extra = attached(self).extra
        value = tag if extra is None else extra.get(tag_field, tag)
        return None if value is UNSET else value

    return read


def _loose_getattr(self: Any, name: str) -> Any:
    side = None if name.startswith("_") else getattr(self, "_attached", None)
    if side is not None and side.extra is not None and side.extra.get(name, UNSET) is not UNSET:
        return side.extra[name]
    raise missing_attribute(self, name)
