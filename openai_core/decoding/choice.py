"""Tell the members of a union apart by those of their fields that are literals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NamedTuple, TypeAlias, get_args, get_origin

from msgspec import NODEFAULT

from openai_core.decoding.kinds import cached_by_type, strip, union_members
from openai_core.decoding.walk import node_hints
from openai_core.model_meta import field_table

__all__ = ["Choice", "LiteralField", "discriminator_of", "literal_fields"]

Key: TypeAlias = tuple[type, Any]
"""A value with its type, because True equals 1."""


class LiteralField(NamedTuple):
    """A field of a model class that has only certain values."""

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
    """The field by which msgspec can tell `nodes` apart: required in all, a text (or a number) of its own in each."""
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
    """Which of some model classes an object can be, by the literals that they declare.

    Args:
        nodes: The classes, or parametrised ones.
    """

    __slots__ = ("_named", "_nodes", "_root")

    def __init__(self, nodes: Sequence[Any]) -> None:
        self._nodes = [literal_fields(node) for node in nodes]
        self._root = self._branch(tuple(range(len(nodes))), frozenset())
        self._named: dict[Key, tuple[int, ...]] = {}
        if isinstance(self._root, _Fork):
            for n, fields in enumerate(self._nodes):
                for key in fields[self._root.field].values if self._root.field in fields else ():
                    self._named[key] = (*self._named.get(key, ()), n)

    def __call__(self, value: Mapping[str, Any]) -> tuple[int, ...]:
        """Indexes of those whose literals `value` does not contradict, as far as is needed to tell them apart."""
        found = self._root
        while isinstance(found, _Fork):
            found = found.take(value)
        return found

    def sure(self, value: Mapping[str, Any]) -> int | None:
        """The index of the only one that `value` can be and that it names, so that nothing else need be looked at."""
        found = self(value)
        return found[0] if len(found) == 1 and found[0] in self.named(value) else None

    def named(self, value: Mapping[str, Any]) -> tuple[int, ...]:
        """Indexes of those that `value` names by the field that decides most, whatever its other fields say."""
        root = self._root
        key = root.key_of(value) if isinstance(root, _Fork) else None
        if key is None or not isinstance(root, _Fork):
            return ()
        return self._named.get(key, ())

    def deciding(self, group: Iterable[int]) -> list[str]:
        """The fields that have other values in one member of `group` than in another."""
        found: dict[str, set[frozenset[Key]]] = {}
        for n in group:
            for name, field in self._nodes[n].items():
                found.setdefault(name, set()).add(field.values)
        return [name for name, values in found.items() if len(values) > 1]

    def _branch(self, group: tuple[int, ...], used: frozenset[str]) -> _Branch:
        if len(group) < 2:
            return group
        names = [name for name in self.deciding(group) if name not in used]
        splits = [(name, self._split(group, name)) for name in names]
        left = [(sum(map(len, parts.values())) / len(parts), n) for n, (_, parts) in enumerate(splits)]
        average, best = min(left, default=(len(group), 0))
        if average >= len(group):
            return group
        name, parts = splits[best]
        made = {key: self._branch(part, used | {name}) for key, part in parts.items()}
        return _Fork(name, made.pop(None), made.pop(...), made)

    def _split(self, group: tuple[int, ...], name: str) -> dict[Any, tuple[int, ...]]:
        """The members for each value of the field `name`; None for it missing, ... for any other value."""
        fields = {n: self._nodes[n].get(name) for n in group}
        keys = {key: None for field in fields.values() if field is not None for key in field.values}
        parts: dict[Any, tuple[int, ...]] = {
            key: tuple(n for n, field in fields.items() if field is None or key in field.values) for key in keys
        }
        parts[None] = tuple(n for n, field in fields.items() if field is None or not field.required)
        parts[...] = tuple(n for n, field in fields.items() if field is None)
        return parts


class _Fork(NamedTuple):
    field: str
    missing: _Branch
    other: _Branch
    known: Mapping[Any, _Branch]

    def key_of(self, value: Mapping[str, Any]) -> Key | None:
        item = value.get(self.field)
        if not isinstance(item, str | int):
            return None
        return _key(item)

    def take(self, value: Mapping[str, Any]) -> _Branch:
        key = self.key_of(value)
        if key is not None:
            return self.known.get(key, self.other)
        return self.missing if value.get(self.field) is None else self.other


_Branch: TypeAlias = "_Fork | tuple[int, ...]"
