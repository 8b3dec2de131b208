"""Classes that msgspec chooses by a literal field, and whose instances are those of the class written.

`type: Literal["web_search", "web_search_2025_08_26"]` is no tag for msgspec, which knows one value a class. A pin is a
subclass with one of these values as its tag. It exists for the decoder alone: `__post_init__` makes what was decoded an
instance of the class itself, which has the same layout. That takes 0.2 µs; nobody ever sees an instance of a pin.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Final

import msgspec
from msgspec import StructMeta

from ..meta import ModelMeta, field_table
from .walk import node_hints

__all__ = ["annotate_pins", "pin"]

_set_class: Final[Any] = object.__dict__["__class__"].__set__
_NOTHING: Final[Any] = Annotated[int, msgspec.Meta(ge=1, le=0)]
"""A type without values, which `Never` is not for msgspec."""

_bare: Final[list[Any]] = []


def pin(cls: Any, wire: str, value: str | int) -> Any:
    """The subclass of the model class `cls` whose tag is `value` of the field `wire`; the same one each time."""
    pins: dict[Any, Any] | None = cls.__dict__.get("__model_pins__")
    if pins is None:
        pins = {}
        type.__setattr__(cls, "__model_pins__", pins)
    if (wire, value) not in pins:
        pins[wire, value] = made = _make_pin(cls, wire, value)
        _bare.append(made)
    return pins[wire, value]


def _make_pin(cls: Any, wire: str, value: str | int) -> Any:
    name = next(field.name for field in field_table(cls).fields if field.wire == wire)

    def become_plain(self: Any) -> None:
        _set_class(self, cls)

    namespace: dict[str, Any] = {
        "__module__": cls.__module__,
        "__qualname__": cls.__qualname__,
        "__annotations__": {name: _NOTHING},
        # The tag has the name on the wire now; the field keeps its slot, where its default puts the value.
        name: msgspec.field(default=value, name=f"\x7f{wire}"),
        "__post_init__": become_plain,
    }
    made: Any = StructMeta.__new__(
        ModelMeta, cls.__name__, (cls,), namespace, kw_only=True, forbid_unknown_fields=True, tag_field=wire, tag=value
    )
    type.__setattr__(made, "__model_pinned__", (cls, name))
    return made


def annotate_pins(fast_type: Callable[[Any], Any]) -> None:
    """Give the pins made since the last time the types of their fields, by which msgspec decodes them.

    Args:
        fast_type: Gives the type to decode with for the type of a field. It may make more pins.
    """
    while _bare:
        made = _bare.pop()
        cls, pinned = made.__model_pinned__
        if cls is not cls.__model_public__:
            annotations = dict(cls.__annotations__)
        else:
            annotations = {name: fast_type(hint) for name, hint in node_hints(cls).items()}
        annotations[pinned] = _NOTHING
        type.__setattr__(made, "__annotations__", annotations)
