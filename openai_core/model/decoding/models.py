"""Converts JSON objects of any shape to models."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple, cast, get_args, get_origin

from msgspec import NODEFAULT, UNSET

from ..annotations import type_parameters
from ..derived import loose_class, set_extra
from ..meta import field_hints, field_table, new_instance
from .context import Context, Convert
from .errors import DecodeError
from .introspection import is_union, strip, substitute
from .observed import observe

__all__ = ["ModelConverter", "ModelField"]


class ModelField(NamedTuple):
    """How the value of one field is converted."""

    name: str
    convert: Convert
    hint: Any
    nullable: bool
    scalar: bool
    """Whether its type has no containers, so that any other value can be kept in its place by msgspec too."""


class ModelConverter:
    """Makes instances of one model class; plain ones where possible.

    An object with more or less than the class declares becomes an instance of a derived class that has room for it.
    """

    __slots__ = ("_by_name", "_converter", "_fields", "alias", "cls", "required", "tag", "tag_field")

    def __init__(self, cls: Any, alias: Any, converter: Callable[[Any], Convert]) -> None:
        self.cls = cls
        self.alias = alias
        self._converter = converter
        self._fields: dict[str, ModelField] | None = None
        self._by_name: dict[str, ModelField] = {}
        table = field_table(cls)
        self.tag_field = table.tag_field
        self.tag = table.tag
        self.required = {
            f.wire: f.name
            for f in table.fields
            if f.default is NODEFAULT and not f.extra and _has_no_factory(cls, f.name)
        }
        """Names on the wire of the fields that must be there, and their names in Python."""

    @property
    def fields(self) -> dict[str, ModelField]:
        """The fields by their name on the wire."""
        if self._fields is None:
            hints = field_hints(self.cls)
            if self.alias is not None:
                arguments = dict(zip(type_parameters(self.cls), get_args(self.alias), strict=False))
                hints = {name: substitute(hint, arguments) for name, hint in hints.items()}
            made = {
                f.wire: ModelField(f.name, self._converter(hints[f.name]), hints[f.name], *_nature(hints[f.name]))
                for f in field_table(self.cls).fields
            }
            self._by_name = {field.name: field for field in made.values()}
            self._fields = made
        return self._fields

    def __call__(self, value: Any, context: Context) -> Any:
        """Convert `value`, an object or already an instance."""
        if type(value) is not dict:
            if isinstance(value, self.cls):
                return value
            if not isinstance(value, Mapping):
                return context.mismatch(self.alias or self.cls, value)
            mapping: Mapping[Any, Any] = cast(Any, value)
            value = dict(mapping)
        wire = cast(dict[str, Any], value)
        values: dict[str, Any] = {}
        extra: dict[str, Any] = {}
        loosened: set[str] = set()
        self._convert_fields(wire, context, values, extra, loosened)
        has_nulls = any(values[name] is None for name in loosened)
        tag = self._check_tag(wire, context)
        missing = [name for name in self.required.values() if name not in values]
        if missing:
            if context.strict:
                raise DecodeError(_explain_missing(self.cls, missing))
            loosened.update(missing)
        return self._build(values, extra, loosened, plain=not (missing or has_nulls or extra), tag=tag)

    def _convert_fields(
        self,
        wire: dict[str, Any],
        context: Context,
        values: dict[str, Any],
        extra: dict[str, Any],
        loosened: set[str],
    ) -> None:
        fields = self.fields
        for key, item in wire.items():
            field = fields.get(key)
            if field is None:
                if key == self.tag_field:
                    continue
                field = self._by_name.get(key) if context.by_name else None
                if field is None:
                    extra[key] = item
                    continue
            before = context.mismatches
            try:
                values[field.name] = field.convert(item, context)
            except DecodeError as exc:
                raise exc.within(key) from None
            if context.mismatches != before and (item is None or field.scalar):
                loosened.add(field.name)

    def _check_tag(self, wire: dict[str, Any], context: Context) -> Any:
        """The tag that came if it is not the class's own; UNSET if none came; NODEFAULT if all is well."""
        if self.tag_field is None:
            return NODEFAULT
        tag = wire.get(self.tag_field, UNSET)
        if type(tag) is type(self.tag) and tag == self.tag:
            return NODEFAULT
        if tag is UNSET and context.by_name:
            return NODEFAULT
        if context.strict:
            got = "nothing" if tag is UNSET else repr(tag)
            raise DecodeError(f"expected {self.tag!r}, got {got}", (self.tag_field,))
        return tag

    def _build(
        self, values: dict[str, Any], extra: dict[str, Any], loosened: set[str], *, plain: bool, tag: Any
    ) -> Any:
        seen = observe(self.cls, extra, loosened) if extra or loosened else None
        if tag is NODEFAULT:
            if plain:
                return new_instance(self.cls, values)
            if seen is not None:
                slots = seen.slots() if extra else {}
                values.update((slots[name], item) for name, item in extra.items())
                return new_instance(seen.shape, values)
        else:
            extra = {cast(str, self.tag_field): tag, **extra}
        instance = new_instance(loose_class(self.cls), values)
        if extra:
            set_extra(instance, extra)
        return instance


def _has_no_factory(cls: Any, name: str) -> bool:
    names: tuple[str, ...] = cls.__struct_fields__
    defaults: tuple[Any, ...] = cls.__struct_defaults__
    index = names.index(name) - (len(names) - len(defaults))
    return index < 0 or defaults[index] is NODEFAULT


def _explain_missing(cls: Any, names: list[str]) -> str:
    verb = "is" if len(names) == 1 else "are"
    return f"{cls.__name__} needs {', '.join(repr(name) for name in sorted(names))}, which {verb} missing"


def _nature(hint: Any) -> tuple[bool, bool]:
    """Whether null is a value of the type, and whether it has no containers."""
    hint = strip(hint)
    if hint is Any:
        return True, False
    origin = get_origin(hint)
    if is_union(hint):
        natures = [_nature(member) for member in get_args(hint)]
        return any(n for n, _ in natures), all(s for _, s in natures)
    if origin is Literal:
        return None in get_args(hint), True
    return hint is type(None), hint in (str, int, float, bool, type(None))
