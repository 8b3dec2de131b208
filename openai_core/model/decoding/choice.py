"""Chooses the member of a union by its literal fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeAlias, get_args, get_origin

from msgspec import NODEFAULT

from ..meta import field_table
from .introspection import cached_by_type, strip, union_members
from .walk import node_hints

__all__ = ["Choice", "LiteralField", "Possible", "discriminator_of", "literal_fields"]

Key: TypeAlias = tuple[type, Any]
"""A value with its type, because True equals 1."""


class LiteralField(NamedTuple):
    """A field of a model class with a literal type."""

    values: frozenset[Key]
    required: bool


def literal_fields(node: Any) -> dict[str, LiteralField]:
    """The literal fields of a model class, or of a parametrised one, by their names on the wire; its tag included."""
    return _find_literal_fields(node)


def _literal_fields(node: Any) -> dict[str, LiteralField]:
    table = field_table(get_origin(node) or node)
    hints = node_hints(node)
    found: dict[str, LiteralField] = {}
    if table.tag_field is not None:
        found[table.tag_field] = LiteralField(frozenset({_key(table.tag)}), True)
    for field in table.fields:
        values = [] if field.extra else _values(hints[field.name])
        if values:
            found[field.wire] = LiteralField(frozenset(values), field.default is NODEFAULT)
    return found


_find_literal_fields = cached_by_type(_literal_fields)


def _values(hint: Any) -> list[Key]:
    hint = strip(hint)
    if isinstance(hint, type):
        return []
    members = [member for member in union_members(hint) if member is not type(None)]
    if any(get_origin(member) is not Literal for member in members):
        return []
    values = [value for member in members for value in get_args(member)]
    # null is not among them: it says as little as a field that is missing
    return [_key(value) for value in values if value is not None]


def _key(value: Any) -> Key:
    return value.__class__, value


def discriminator_of(nodes: Sequence[Any]) -> str | None:
    """The field by which msgspec can discriminate `nodes`: required in all, with other strings or integers in each."""
    tag_fields = [field_table(get_origin(node) or node).tag_field for node in nodes]
    names = dict.fromkeys([*(name for name in tag_fields if name is not None), *literal_fields(nodes[0])])
    return next((name for name in names if _decides(name, nodes)), None)


def _decides(name: str, nodes: Iterable[Any]) -> bool:
    seen: set[Key] = set()
    for node in nodes:
        field = literal_fields(node).get(name)
        if field is None or not field.required or not seen.isdisjoint(field.values):
            return False
        seen |= field.values
    return {kind for kind, _ in seen} in ({str}, {int})


class Choice:
    """Finds which of several model classes an object can be, by the literals that they declare.

    Args:
        nodes: The classes, or parametrised ones.
    """

    __slots__ = ("_named", "_nodes", "_root")

    def __init__(self, nodes: Sequence[Any]) -> None:
        self._nodes = [literal_fields(node) for node in nodes]
        self._named: dict[Key, tuple[int, ...]] = {}
        self._root: _Branch = self._branch(tuple(range(len(nodes))), frozenset(), None)

    def __call__(self, value: Mapping[str, Any]) -> Possible:
        """The candidates whose literals `value` does not contradict, as far as needed to choose one."""
        found = self._root
        while isinstance(found, _Fork):
            item = value.get(found.field)
            if item is None:
                found = found.missing
            else:
                found = found.known.get(_key(item), found.other) if isinstance(item, str | int) else found.other
        return found

    def named(self, value: Mapping[str, Any]) -> tuple[int, ...]:
        """Indexes of the candidates that match `value` in the most decisive field, whatever its other fields are."""
        root = self._root
        item = value.get(root.field) if isinstance(root, _Fork) else None
        return self._named.get(_key(item), ()) if isinstance(item, str | int) else ()

    def deciding(self, group: Iterable[int]) -> list[str]:
        """The fields whose values differ between members of `group`."""
        found: dict[str, set[frozenset[Key]]] = {}
        for n in group:
            for name, field in self._nodes[n].items():
                found.setdefault(name, set()).add(field.values)
        return [name for name, values in found.items() if len(values) > 1]

    def _branch(self, group: tuple[int, ...], used: frozenset[str], key: Key | None) -> _Branch:
        """The fields that discriminate `group`, after the fields `used`, the one with `key` first, were compared."""
        names = [name for name in self.deciding(group) if name not in used]
        splits = [(name, self._split(group, name)) for name in names]
        left = [(parts.average(), n) for n, (_, parts) in enumerate(splits)]
        average, best = min(left, default=(len(group), 0))
        if average >= len(group):
            sure = len(group) == 1 and key is not None and group[0] in self._named.get(key, ())
            return Possible(group, group[0] if sure else None)
        name, parts = splits[best]
        first = not used
        if first:
            for n, fields in enumerate(self._nodes):
                for own in fields[name].values if name in fields else ():
                    self._named[own] = (*self._named.get(own, ()), n)
        used = used | {name}
        known = {own: self._branch(part, used, own if first else key) for own, part in parts.known.items()}
        return _Fork(name, self._branch(parts.missing, used, key), self._branch(parts.other, used, key), known)

    def _split(self, group: tuple[int, ...], name: str) -> _Parts:
        fields = {n: self._nodes[n].get(name) for n in group}
        keys = {key: None for field in fields.values() if field is not None for key in field.values}
        return _Parts(
            tuple(n for n, field in fields.items() if field is None or not field.required),
            tuple(n for n, field in fields.items() if field is None),
            {key: tuple(n for n, field in fields.items() if field is None or key in field.values) for key in keys},
        )


class _Parts(NamedTuple):
    """Members by the values of one field: it may be missing, have any other value, or one of these."""

    missing: tuple[int, ...]
    other: tuple[int, ...]
    known: dict[Key, tuple[int, ...]]

    def average(self) -> float:
        """How many members remain after the field was compared."""
        sizes = [len(self.missing), len(self.other), *map(len, self.known.values())]
        return sum(sizes) / len(sizes)


class Possible(NamedTuple):
    """The members that an object can be."""

    indexes: tuple[int, ...]
    sure: int | None
    """The only candidate, if the object also names it, so that no other field has to be compared."""


class _Fork(NamedTuple):
    field: str
    missing: _Branch
    other: _Branch
    known: Mapping[Any, _Branch]


_Branch: TypeAlias = "_Fork | Possible"
