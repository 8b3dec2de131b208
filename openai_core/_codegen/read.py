"""Reads the document and the table into the surface that the emitters print."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from .document import Document
from .naming import class_name
from .operations import Operations
from .schemas import Schemas, union_of
from .surface import Alias, Imported, Method, Package, Plain, Ref, Resource, Surface, TypeModule, UnionOf
from .table import Table, TableError

__all__ = ["read"]


def read(document: Document, table: Table) -> Surface:
    """The surface of a document, named by the table.

    Raises:
        DocumentError: the table names what the document does not have.
        TableError: a row is of no use, or two things have one name.
    """
    schemas = Schemas(document, table)
    operations = Operations(document, table, schemas)
    methods: dict[str, list[Method]] = {}
    for row in table.methods():
        methods.setdefault(row.resource, []).append(operations.method(row))
    for place in table.places:
        schemas.define(place)
    if schemas.clashes:
        raise TableError("one name for different things; give [names] rows:\n" + "\n".join(schemas.clashes))
    if unused := table.unused():
        raise TableError("rows that change nothing: " + ", ".join(unused))
    return Surface(_modules(schemas, table), _packages(schemas, table), _resources(methods, table))


def _modules(schemas: Schemas, table: Table) -> tuple[TypeModule, ...]:
    for module, source in table.data.get("reexports", {}).items():
        for name in list(schemas.modules[source]):
            schemas.modules[module].setdefault(name, Imported(name, source))
    for name, source in table.data.get("aliases", {}).items():
        module, _, alias = name.rpartition(".")
        place, _, target = source.rpartition(".")
        schemas.modules.setdefault(module, {})[alias] = Imported(alias, place, target if target != alias else None)
    for name, plain in table.data.get("plain", {}).items():
        module, _, alias = name.rpartition(".")
        schemas.modules.setdefault(module, {})[alias] = Alias(alias, Plain(plain))
    for name, members in table.data.get("unions", {}).items():
        module, _, alias = name.rpartition(".")
        schemas.modules.setdefault(module, {})[alias] = Alias(alias, UnionOf(tuple(_named(one) for one in members)))
    for name, answers in table.data.get("accepts", {}).items():
        module, _, union = name.rpartition(".")
        found = schemas.modules[module][union]
        members = [_named(one) for one in answers]
        if isinstance(found, Alias):
            schemas.modules[module][union] = replace(found, type=union_of([found.type, *members]))
    return tuple(
        TypeModule(path, tuple(named.values()), "", tuple(sorted(schemas.origins.get(path, ()))))
        for path, named in sorted(schemas.modules.items())
    )


def _named(place: str) -> Ref:
    module, _, name = place.rpartition(".")
    return Ref(module, name)


def _packages(schemas: Schemas, table: Table) -> tuple[Package, ...]:
    exports: dict[str, dict[str, str]] = {}
    for path, named in schemas.modules.items():
        package, _, last = path.rpartition(".")
        for name in named:
            if name.lower() == last.replace("_", "") or name in table.exported(path):
                exports.setdefault(package, {})[name] = path
    for path, names in table.data.get("handwritten", {}).items():
        exports.setdefault(path.rpartition(".")[0], {}).update(dict.fromkeys(names, path))
    exports.setdefault("", {}).update(
        {name: path for name, path in exports.get("shared", {}).items() if name not in exports.get("", {})}
    )
    for package in list(exports):
        while package:
            package = package.rpartition(".")[0]
            exports.setdefault(package, {})
    return tuple(
        Package(
            path,
            dict(sorted(named.items())),
            tuple(sorted(p.rpartition(".")[2] for p in exports if p and p.rpartition(".")[0] == path)),
        )
        for path, named in sorted(exports.items())
    )


def _resources(methods: dict[str, list[Method]], table: Table) -> tuple[Resource, ...]:
    rows = table.data.get("resources", {})
    paths = {*methods, *rows}
    for path in list(paths):
        while "." in path:
            path = path.rpartition(".")[0]
            paths.add(path)
    return tuple(_resource(path, paths, methods.get(path, []), rows.get(path, {})) for path in sorted(paths))


def _resource(path: str, paths: set[str], methods: list[Method], row: dict[str, Any]) -> Resource:
    children = tuple(sorted(one for one in paths if one.rpartition(".")[0] == path))
    last = path.rpartition(".")[2]
    return Resource(
        path=path,
        class_name=row.get("class", class_name(last)),
        module=f"{path}.{last}" if children else path,
        methods=tuple(methods),
        children=children,
        handwritten=row.get("handwritten"),
        views=tuple(row.get("views", ())),
        same_as=row.get("same_as"),
    )
