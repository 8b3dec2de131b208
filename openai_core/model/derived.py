"""Derived classes that pass for a model class and have slots for what it does not declare."""

from __future__ import annotations

import weakref
from collections.abc import Iterable, Mapping
from typing import Any, Final, get_args, get_origin

import msgspec
from msgspec import NODEFAULT, UNSET, StructMeta

from .meta import (
    SLOT_PREFIX,
    Attached,
    ModelMeta,
    attached,
    default_reader,
    field_hints,
    field_table,
    install_reader,
    missing_attribute,
    slot_member,
)

__all__ = ["any_loose_extras", "derive_class", "loose_class", "set_extra"]


_ECHOED: Final = frozenset({"tools"})
"""Lists that repeat what was asked for: where a server leaves one out, it is unknown rather than empty."""

_live: Final[set[weakref.ref[Attached]]] = set()


def set_extra(instance: Any, extra: dict[str, Any]) -> None:
    """Give `instance`, of a loose class, unknown fields in a dict, which msgspec's encoder does not see."""
    side = attached(instance)
    side.extra = extra
    _live.add(weakref.ref(side, _live.discard))


def any_loose_extras() -> bool:
    """Whether any live instance has unknown fields in a dict: only then must an encoder look for them."""
    return bool(_live)


def _extra_reader(slot: str, name: str) -> Any:
    def read(self: Any) -> Any:
        value = getattr(self, slot)
        if value is UNSET:
            raise missing_attribute(self, name)
        return value

    return read


def _empty_reader(name: str) -> Any:
    slot = SLOT_PREFIX + name

    def read(self: Any) -> Any:
        value = getattr(self, slot)
        return [] if value is UNSET or value is None else value

    return read


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
            empty = f.name not in _ECHOED and _is_list(hints.get(f.name))
            install_reader(derived, f.name, _empty_reader(f.name) if empty else default_reader(f.name, None))
    for slot, wire in slots.items():
        # No server may answer for the interpreter's names, or for ours.
        if not wire.startswith("_") and not hasattr(cls, wire):
            member = slot_member(derived, slot)
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
