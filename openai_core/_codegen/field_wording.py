"""What fields and parameters mean: sentences written in `field_wording.toml`, or made by `field_sentences.py`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Final

from .field_sentences import constant, kind_of, sentence
from .owner_nouns import noun_of
from .surface import Definition, Field, Plain, RequestDict, Struct, TypeExpr
from .type_graph import Key
from .wording_rows import rows_of

__all__ = ["FIELD_WORDING", "FieldWording"]

FIELD_WORDING: Final = Path(__file__).with_name("field_wording.toml")

_KINDS: Final = ("type", "object", "event", "role", "action", "syntax")
"""Fields of which a constant says all there is to say."""
_UNIX: Final = "Unix seconds"
_EVERYWHERE: Final = ("names",)
_TEXT: Final = Plain("str")


class FieldWording:
    """Sentences on fields, and which of the written ones were needed."""

    def __init__(self, data: dict[str, Any] | None = None) -> None:
        self._data: dict[str, dict[str, str]] = (
            tomllib.loads(FIELD_WORDING.read_text(encoding="utf-8")) if data is None else data
        )
        self._used: set[str] = set()

    def of_field(self, module: str, owner: Definition, field: Field) -> str:
        """What a field means, in a sentence or two, without units, limits and defaults."""
        if written := self._written(module, owner, field):
            return written
        it = f"the {self._noun(module, owner)}"
        if found := self._of_owner(owner, field):
            return found.replace("{it}", it)
        return self._named(field.name, field.type, it, _tables(owner)) or sentence(field, it)

    def of_path_parameter(self, name: str) -> str:
        """What a parameter of a method's path means."""
        made = Field(name, _TEXT, required=True)
        return self._named(name, _TEXT, "the object", _EVERYWHERE) or sentence(made, "the object")

    def unused(self) -> list[str]:
        """The rows that no field needed."""
        return sorted({f"{table}.{key}" for table, rows in self._data.items() for key in rows} - self._used)

    def _written(self, module: str, owner: Definition, field: Field) -> str | None:
        rows = (*_rows((module, owner.name)), f"{module.partition('.')[0]}.*")
        return next((found for row in rows if (found := self._row("fields", f"{row}.{field.name}"))), None)

    def _of_owner(self, owner: Definition, field: Field) -> str | None:
        if field.name in _KINDS and constant(field.type) is not None:
            return None
        if any(f"{field.name}:{kind_of(field.type)}" in self._data.get(table, {}) for table in _tables(owner)):
            return None
        names = {f"{name}.{field.name}" for name in (owner.name, owner.name.removesuffix("Param"))}
        rows = self._data.get("owners", {})
        found = next((row for row in rows if any(fnmatchcase(name, row) for name in names)), None)
        return None if found is None else self._row("owners", found)

    def _named(self, name: str, made: TypeExpr, it: str, tables: tuple[str, ...]) -> str | None:
        if name in _KINDS and constant(made) is not None:
            return None
        value = constant(made)
        if name == "stream" and value is not None:
            return f"Always `{value}`{': the answer comes as events while it is generated' if value else ''}."
        kind = kind_of(made)
        rows = ((table, row) for table in tables for row in (f"{name}:{kind}", name))
        found = next((found for table, row in rows if (found := self._row(table, row))), None)
        if found is None:
            return None
        return found.replace("{it}", it).replace("{unix}", f", in {_UNIX}" if kind == "number" else "")

    def _noun(self, module: str, owner: Definition) -> str:
        for row in _rows((module, owner.name)):
            if found := self._row("nouns", row):
                return found
        return noun_of(module, owner) if isinstance(owner, Struct | RequestDict) else owner.name

    def _row(self, table: str, key: str) -> str | None:
        found = self._data.get(table, {}).get(key)
        if found is not None:
            self._used.add(f"{table}.{key}")
        return found


def _tables(owner: Definition) -> tuple[str, ...]:
    """The tables of names that apply to the fields of a definition, the closest first."""
    if not isinstance(owner, RequestDict):
        return _EVERYWHERE
    return ("calls", "requests", *_EVERYWHERE) if owner.call else ("requests", *_EVERYWHERE)


def _rows(key: Key) -> Iterator[str]:
    """The rows that a definition may have; a request form has those of the answer too."""
    module, name = key
    yield from rows_of(key)
    if name.endswith("Param") or module.endswith("_param"):
        yield from rows_of((module.removesuffix("_param"), name.removesuffix("Param")))
