"""Tagged subclasses, by which msgspec chooses a union member by a literal field with several values.

msgspec supports one tag value a class, so `type: Literal["web_search", "web_search_2025_08_26"]` is no tag for it. A
tagged subclass has one of these values as its tag. Only the decoder sees it: `__post_init__` turns what was decoded
into an instance of the declared class, which has the same layout. That takes 0.2 µs.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Final

import msgspec
from msgspec import StructMeta

from ..meta import ModelMeta, field_table
from .walk import node_hints

__all__ = ["annotate_tagged", "tagged_subclass"]

_set_class: Final[Any] = object.__dict__["__class__"].__set__
_NOTHING: Final[Any] = Annotated[int, msgspec.Meta(ge=1, le=0)]
"""A type without values; msgspec does not support `Never`."""

_unannotated: Final[list[Any]] = []


def tagged_subclass(cls: Any, wire: str, value: str | int) -> Any:
    """The subclass of the model class `cls` with `value` as its tag in the field `wire`; made once."""
    known: dict[Any, Any] | None = cls.__dict__.get("__model_tagged__")
    if known is None:
        known = {}
        type.__setattr__(cls, "__model_tagged__", known)
    if (wire, value) not in known:
        known[wire, value] = made = _make_subclass(cls, wire, value)
        _unannotated.append(made)
    return known[wire, value]


def _make_subclass(cls: Any, wire: str, value: str | int) -> Any:
    name = next(field.name for field in field_table(cls).fields if field.wire == wire)

    def restore_class(self: Any) -> None:
        _set_class(self, cls)

    namespace: dict[str, Any] = {
        "__module__": cls.__module__,
        "__qualname__": cls.__qualname__,
        "__annotations__": {name: _NOTHING},
        # The tag has the name on the wire now; the field keeps its slot, where its default puts the value.
        name: msgspec.field(default=value, name=f"\x7f{wire}"),
        "__post_init__": restore_class,
    }
    made: Any = StructMeta.__new__(
        ModelMeta, cls.__name__, (cls,), namespace, kw_only=True, forbid_unknown_fields=True, tag_field=wire, tag=value
    )
    type.__setattr__(made, "__model_tagged_as__", (cls, name))
    return made


def annotate_tagged(fast_type: Callable[[Any], Any]) -> None:
    """Set the annotations of the subclasses made since the last call, by which msgspec decodes them.

    Args:
        fast_type: gives the type to decode with for the type of a field. It may make more subclasses.
    """
    while _unannotated:
        made = _unannotated.pop()
        cls, tagged = made.__model_tagged_as__
        if cls is not cls.__model_public__:
            annotations = dict(cls.__annotations__)
        else:
            annotations = {name: fast_type(hint) for name, hint in node_hints(cls).items()}
        annotations[tagged] = _NOTHING
        type.__setattr__(made, "__annotations__", annotations)
