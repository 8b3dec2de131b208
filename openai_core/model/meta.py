"""The metaclass of models: msgspec structs that distinguish missing fields from null ones.

A field with a default holds `UNSET` until it is set; reading it gives the default. The methods of models are in
`base.py`, and decoding them from JSON is in `decoding`.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from types import FunctionType, MemberDescriptorType
from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple, NoReturn, cast, dataclass_transform

import msgspec
from msgspec import NODEFAULT, UNSET, StructMeta

from ..lacked_names import FOREIGN_FIELDS, LackedName, lack_names
from .annotations import (
    class_annotations,
    is_class_variable,
    local_types,
    namespace_annotations,
    resolve_annotations,
)

__all__ = [
    "DICT_METHODS",
    "SLOT_PREFIX",
    "Attached",
    "AttachedSlot",
    "DictMethod",
    "Field",
    "FieldTable",
    "ModelMeta",
    "PrivateAttribute",
    "attach_request_id",
    "attached",
    "default_reader",
    "field_hints",
    "field_table",
    "install_reader",
    "lack_dict_methods",
    "missing_attribute",
    "new_instance",
    "slot_member",
]

_FIELD_TYPE: Final[type[Any]] = type(msgspec.field(default=None))
SLOT_PREFIX: Final = "_slot_"
DICT_METHODS: Final = frozenset({"get", "items", "keys", "pop", "setdefault", "update", "values"})
"""What programs call that take a model for a dict. A model may have fields of these names."""


class Attached(msgspec.Struct, eq=False, weakref=True):
    """Data attached to an instance beside its fields: not compared, and encoded only where it is part of the data."""

    request_id: str | None = None
    extra: dict[str, Any] | None = None
    private: dict[str, Any] | None = None


class AttachedSlot:
    """One slot before the fields, for attached data of an instance without a `__dict__`."""

    __slots__ = ("_attached",)

    if TYPE_CHECKING:
        _attached: Attached


# Past the model's own __setattr__, which would look for a field.
_attach: Final[Any] = AttachedSlot.__dict__["_attached"].__set__


class Field(NamedTuple):
    """A field of a model class."""

    name: str
    """Name of the attribute; for an unknown field that was learned, its name on the wire."""
    wire: str
    """Name in JSON."""
    raw: str
    """Name of the attribute that gives the stored value, `UNSET` included."""
    default: Any
    """The value that is read if it is missing; `NODEFAULT` for a required field."""
    extra: bool
    """Whether the field is unknown to the declared class."""


class FieldTable(NamedTuple):
    """The fields of a class, with the lookups that are used most."""

    fields: tuple[Field, ...]
    by_name: dict[str, Field]
    tag_field: str | None
    tag: Any


def _none_if_unset(self: Any) -> Any:
    value = self._slot_
    return None if value is UNSET else value


_READ: Final = _none_if_unset.__code__
_READ_NAMES: Final = _READ.co_names.index("_slot_")


def default_reader(name: str, default: Any) -> Any:
    """The function that reads the field `name`: the stored value, or `default` if there is none."""
    slot = SLOT_PREFIX + name
    if default is None:
        # A closure over the slot's getter takes twice as long as an attribute whose name is a constant of the code.
        names = list(_READ.co_names)
        names[_READ_NAMES] = slot
        return FunctionType(_READ.replace(co_names=tuple(names), co_name=name), globals(), name)

    def read(self: Any) -> Any:
        value = getattr(self, slot)
        return default if value is UNSET else value

    return read


class PrivateAttribute:
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


class DictMethod(LackedName):
    """A method of dicts that models lack: reading it says so. A field of that name replaces it."""

    __slots__ = ()

    def __get__(self, thing: Any, kind: type[Any]) -> NoReturn:
        if thing is not None:
            raise missing_attribute(thing, self.name)
        super().__get__(thing, kind)


def lack_dict_methods(cls: type[Any]) -> None:
    """Explain in a class that it lacks the methods of dicts, out of sight of tools that complete names from source."""
    for name in DICT_METHODS:
        type.__setattr__(cls, name, DictMethod(name, "to_dict() makes a dict of them"))


def attached(instance: Any) -> Attached:
    """The attached data of `instance`; created if there is none."""
    side = getattr(instance, "_attached", None)
    if side is None:
        side = Attached()
        _attach(instance, side)
    return side


def attach_request_id(instance: Any, request_id: str) -> None:
    """Note the id of the request that `instance` is the response to."""
    side: Attached | None = getattr(instance, "_attached", None)
    if side is None:
        _attach(instance, Attached(request_id))
    else:
        side.request_id = request_id


def missing_attribute(instance: Any, name: str) -> AttributeError:
    """The error for a name that `instance` does not have, with the names it has."""
    from ..nearest_name import did_you_mean

    cls: type[Any] = instance.__class__
    # Behind a field that was learned from other instances, perhaps.
    lacked = next((found for base in cls.__mro__ if isinstance(found := vars(base).get(name), LackedName)), None)
    if type(lacked) is LackedName:
        from ..missing_attributes import no_attribute

        return no_attribute(instance, name, lacked.hint)
    known = [f.name for f in field_table(cls).fields if not f.extra]
    fields = ", ".join(known) or "none"
    hint = f"; {lacked.hint}" if isinstance(lacked, DictMethod) else did_you_mean(name, known)
    return AttributeError(
        f"{cls.__name__!r} object has no attribute {name!r}; its fields are {fields}{hint}",
        name=name,
        obj=None if hint else instance,  # or else tracebacks would end in Python's own suggestion as well
    )


def slot_member(cls: type[Any], name: str) -> Any:
    for base in cls.__mro__:
        for attribute in (SLOT_PREFIX + name, name):
            found = base.__dict__.get(attribute)
            if isinstance(found, MemberDescriptorType):
                return found
    raise TypeError(f"{cls.__name__} has no slot for its field {name!r}")


def install_reader(cls: type[Any], name: str, reader: Any) -> None:
    member = slot_member(cls, name)
    slot = SLOT_PREFIX + name
    type.__setattr__(cls, slot, member)
    write = member.__set__

    def delete(self: Any) -> None:
        write(self, UNSET)

    type.__setattr__(cls, name, property(reader, write, delete))


@dataclass_transform(kw_only_default=True, field_specifiers=(msgspec.field,))
class ModelMeta(StructMeta):
    """Metaclass of models: keyword-only structs that report unknown fields and know which fields are missing.

    In the body of a class, `name: T | None = None` makes an optional field, `name: T` a required one, and
    `_name: T = value` an attribute that is kept but never sent. With `tag_field="type", tag="x"` in the class header
    the annotated `type` becomes the tag that distinguishes the members of a union.
    """

    unknown_variant: ClassVar[type[Any]]
    """The model for an object of a union with an unknown tag; set by `base.py`."""

    def __new__(mcls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], /, **config: Any) -> ModelMeta:
        config.setdefault("kw_only", True)
        config.setdefault("forbid_unknown_fields", True)
        if "object" in namespace_annotations(namespace):
            # A slot more for what the API calls an object: packages keep answers in weak dictionaries, not their parts.
            config.setdefault("weakref", True)
        annotations = namespace_annotations(namespace)
        defaults: dict[str, Any] = {}
        for base in reversed(bases):
            defaults.update(getattr(base, "__model_defaults__", {}))
        private = _take_private(annotations, namespace)
        _take_tag(annotations, namespace, bases, config)
        own = _take_defaults(annotations, namespace, defaults)
        namespace["__annotations__"] = annotations
        if "<locals>" in namespace.get("__qualname__", ""):
            namespace["__model_scope__"] = local_types(sys._getframe(1).f_locals)
        for deferred in ("__annotate__", "__annotate_func__", "__annotations_cache__"):
            namespace.pop(deferred, None)
        cls: Any = super().__new__(mcls, name, bases, namespace, **config)
        type.__setattr__(cls, "__model_defaults__", defaults)
        type.__setattr__(cls, "__model_public__", cls)
        for field_name in own:
            if defaults[field_name] is NODEFAULT:
                # A field that a base class had as optional: reads the slot directly again.
                type.__setattr__(cls, field_name, slot_member(cls, field_name))
            else:
                install_reader(cls, field_name, default_reader(field_name, defaults[field_name]))
        for attribute, default in private.items():
            type.__setattr__(cls, attribute, PrivateAttribute(attribute, default))
        if foreign := FOREIGN_FIELDS.get(f"{namespace['__module__']}.{name}"):
            lack_names(cls, foreign)
        return cast(ModelMeta, cls)

    if not TYPE_CHECKING:  # for type checkers, a model is called with its fields

        def __call__(cls, /, *args: Any, **values: Any) -> Any:
            """Create a validated instance; nested models may be given as dicts."""
            if args:
                from ..wrong_calls import by_position

                raise by_position(cls.__name__, (), [name for name in cls.__struct_fields__ if name not in values])
            return cls.model_validate(values)


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
    """Replace the defaults in a class body by UNSET. Returns the names whose attributes are to be set up."""
    own: list[str] = []
    for name, annotation in annotations.items():
        if is_class_variable(annotation):
            continue
        value = namespace.get(name, NODEFAULT)
        wire: str | None = None
        if isinstance(value, _FIELD_TYPE):
            wire = value.name
            if value.default_factory is not NODEFAULT:
                continue
            value = value.default
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
        shadowed = isinstance(getattr(cls, name, None), property) and hasattr(cls, SLOT_PREFIX + name)
        raw = SLOT_PREFIX + name if shadowed else name
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
    hints: dict[str, Any] | None = cls.__dict__.get("__model_hints__")
    if hints is None:
        hints = {}
        for base in reversed(cls.__mro__):
            if isinstance(base, ModelMeta):
                own = {n: a for n, a in class_annotations(base).items() if not is_class_variable(a)}
                hints.update(resolve_annotations(base, own))
        type.__setattr__(cls, "__model_hints__", hints)
    return hints


def new_instance(cls: Any, values: dict[str, Any]) -> Any:
    """Create an instance of exactly `cls` from field names and values, without validation."""
    return StructMeta.__call__(cls, **values)
