"""What the document does not say: the table beside the generator, and which of its rows were needed."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeGuard, cast

from .naming import module_name
from .overlay import OVERLAYS

__all__ = ["TABLE", "MethodRow", "Place", "Table", "TableError"]

TABLE: Final = Path(__file__).with_name("table.toml")
_OF_ROWS: Final = frozenset({"call", "handwritten", "same_as", "schema"})
_SCHEMAS: Final = "#/components/schemas/"


class TableError(ValueError):
    """A row of the table is of no use, or one is missing."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a schema's type lives and how it is called."""

    module: str
    name: str
    pointer: str
    request: bool
    """Whether it is what a request is made of."""
    exported: bool = True
    """Whether its package offers it."""

    @property
    def package(self) -> str:
        """The package of its module; empty for `types` itself."""
        return self.module.rpartition(".")[0]


@dataclass(frozen=True, slots=True)
class MethodRow:
    """A method as the table names it, with all that the document leaves open."""

    resource: str
    name: str
    verb: str
    path: str
    extras: dict[str, Any]


@dataclass
class Table:
    """The rows, and which were used."""

    data: dict[str, Any]
    used: set[str] = field(default_factory=set[str])

    @classmethod
    def load(cls, path: Path = TABLE, more: Path = OVERLAYS) -> Table:
        """Read the table, and the rows that overlays come with. Those replace rows of the same name.

        Args:
            path: The table.
            more: The folder of the overlays.
        """
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        for rows in sorted(more.glob("*.toml")):
            _add_rows(data, tomllib.loads(rows.read_text(encoding="utf-8")))
        return cls(data)

    def __post_init__(self) -> None:
        self.answers: dict[str, list[Place]] = {}
        self.requests: dict[str, list[Place]] = {}
        self.places: list[Place] = []
        for kind in ("models", "requests"):
            for package, rows in self.data.get(kind, {}).items():
                for name, value in rows.items():
                    self._add_place(package.strip("."), name, value, request=kind == "requests")

        self._named_requests = {(place.module, place.name) for place in self.places if place.request}

    def _add_place(self, package: str, name: str, value: str | dict[str, Any], *, request: bool) -> None:
        row: dict[str, Any] = {"schema": value} if isinstance(value, str) else value
        module = row.get("module", module_name(name))
        pointer = row["schema"] if row["schema"].startswith("#") else _SCHEMAS + row["schema"]
        place = Place(f"{package}.{module}".lstrip("."), name, pointer, request, row.get("exported", True))
        self.places.append(place)
        (self.requests if request else self.answers).setdefault(pointer, []).append(place)

    def place(self, pointer: str, *, request: bool, near: str) -> Place | None:
        """Where the schema at a pointer lives; of several places, the one nearest to the package that asks."""
        found = (self.requests if request else self.answers).get(pointer)
        if not found and request and (answers := self.answers.get(pointer)):
            forms = [self._request_form(place) for place in answers]
            found = [form for form in forms if (form.module, form.name) not in self._named_requests]
        if not found:
            return None
        return max(found, key=lambda place: _kinship(place.package, near))

    @staticmethod
    def _request_form(place: Place) -> Place:
        if place.package == "shared":
            return Place(f"shared_params.{place.module.partition('.')[2]}", place.name, place.pointer, True)
        return Place(f"{place.module}_param", f"{place.name}Param", place.pointer, True)

    def nested(self, module: str, name: str) -> str:
        """The name of a nested type, where the rule's is not the one that users know."""
        key = f"names.{module}.{name}"
        row = self.data.get("names", {}).get(module, {}).get(name)
        if row is None:
            return name
        self.used.add(key)
        return str(row)

    def field(self, module: str, struct: str, wire: str) -> str | None:
        """The Python name of a field, where it is not that of the JSON."""
        fields = self.data.get("fields", {})
        for key in (f"{module}.{struct}.{wire}", f"{struct}.{wire}", wire):
            if key in fields:
                self.used.add(f"fields.{key}")
                return str(fields[key])
        return None

    def without(self, module: str, struct: str) -> list[str]:
        """The properties of a schema that are no fields of its struct."""
        return list(self.data.get("without", {}).get(f"{module}.{struct}", ()))

    def exported(self, module: str) -> set[str]:
        """The names of a module that its package offers although the module is not named after them."""
        return {place.name for place in self.places if place.module == module and place.exported}

    def methods(self) -> Iterator[MethodRow]:
        """Every row of the methods."""
        for resource, rows in self.data.get("methods", {}).items():
            for name, value in rows.items():
                extras: dict[str, Any] = {"call": value} if isinstance(value, str) else dict(value)
                verb, _, path = extras.pop("call").partition(" ")
                yield MethodRow(resource, name, verb, path, extras)

    def unused(self) -> list[str]:
        """The rows of names and fields that changed nothing."""
        rows = [f"names.{m}.{n}" for m, names in self.data.get("names", {}).items() for n in names]
        rows += [f"fields.{key}" for key in self.data.get("fields", {})]
        return [row for row in rows if row not in self.used]


def _add_rows(data: dict[str, Any], more: dict[str, Any]) -> None:
    for name, value in more.items():
        there = data.get(name)
        if _is_table(value) and isinstance(there, dict):
            _add_rows(cast("dict[str, Any]", there), value)
        else:
            data[name] = value


def _is_table(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether a value holds rows. A dict may be one row too: a method or a type with more to say than one string."""
    return isinstance(value, dict) and not value.keys() & _OF_ROWS


def _kinship(package: str, near: str) -> int:
    ours, theirs = package.split("."), near.split(".")
    shared = 0
    for one, other in zip(ours, theirs, strict=False):
        if one != other:
            break
        shared += 1
    return shared * 10 - len(ours)
