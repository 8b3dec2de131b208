"""The definitions of a surface by place: what leads where, which tags the structs of unions get, what is shared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final, TypeAlias

from .surface import (
    Alias,
    Definition,
    DictOf,
    Imported,
    ListOf,
    LiteralOf,
    Ref,
    RequestDict,
    Struct,
    Surface,
    TypeExpr,
    TypeModule,
    UnionOf,
)

__all__ = ["Key", "TypeGraph", "parts_of", "references", "with_shared", "with_tags"]

Key: TypeAlias = tuple[str, str]
Tag: TypeAlias = tuple[str, str]
"""A field and the one value that it has."""
_LIKELIEST: Final = "type"


class TypeGraph:
    """The definitions of a surface by module and name."""

    def __init__(self, surface: Surface) -> None:
        self.definitions = {(module.path, one.name): one for module in surface.modules for one in module.definitions}
        self._by_module = {
            module.path: [(module.path, one.name) for one in module.definitions] for module in surface.modules
        }

    def resolve(self, key: Key) -> tuple[Key, Definition | None]:
        """Where a name is really defined; None for what is written by hand."""
        found = self.definitions.get(key)
        while isinstance(found, Imported):
            key = (found.source, found.source_name or found.name)
            found = self.definitions.get(key)
        return key, found

    def has_structs(self, module: str) -> bool:
        """Whether a module has a struct, its own or an imported one."""
        return any(isinstance(self.resolve(key)[1], Struct) for key in self._by_module.get(module, ()))

    def structs_in(self, made: TypeExpr) -> Iterator[Key]:
        """The structs among the members of a union, those of unions within it included."""
        if isinstance(made, UnionOf):
            for member in made.members:
                yield from self.structs_in(member)
        elif isinstance(made, Ref):
            key, found = self.resolve((made.module, made.name))
            if isinstance(found, Struct):
                yield key
            elif isinstance(found, Alias):
                yield from self.structs_in(found.type)

    def fields(self, key: Key) -> dict[str, TypeExpr]:
        """The required fields of a struct that have one name only, those of its bases included."""
        _, found = self.resolve(key)
        if not isinstance(found, Struct):
            return {}
        fields: dict[str, TypeExpr] = {}
        for base in found.bases:
            fields |= self.fields((base.module, base.name))
        own = {field.name: field.type for field in found.fields if field.required and field.wire is None}
        return fields | own


def parts_of(one: Definition) -> Iterator[TypeExpr]:
    """The type expressions that a definition is made of."""
    if isinstance(one, Alias):
        yield one.type
    elif isinstance(one, Imported):
        yield Ref(one.source, one.source_name or one.name)
    else:
        yield from one.bases
        yield from (field.type for field in one.fields)


def references(made: TypeExpr) -> Iterator[Ref]:
    """The definitions that a type expression names."""
    match made:
        case Ref():
            yield made
        case ListOf(item):
            yield from references(item)
        case DictOf(value):
            yield from references(value)
        case UnionOf(members):
            for member in members:
                yield from references(member)
        case _:
            pass


# Tags


def with_tags(surface: Surface) -> Surface:
    """The surface with a tag for each struct that one text tells apart from most of its fellows in a union.

    Members that share their text with another one, or have several, do not keep the others from having theirs.
    """
    graph = TypeGraph(surface)
    tags: dict[Key, Tag] = {}
    for one in graph.definitions.values():
        for made in parts_of(one):
            for union in _unions(made):
                _tag(list(dict.fromkeys(graph.structs_in(union))), graph, tags)
    return _mapped(surface, lambda module, one: _tagged(one, tags.get((module, one.name))))


def _unions(made: TypeExpr) -> Iterator[UnionOf]:
    match made:
        case UnionOf(members):
            yield made
            for member in members:
                yield from _unions(member)
        case ListOf(item):
            yield from _unions(item)
        case DictOf(value):
            yield from _unions(value)
        case _:
            pass


def _tag(members: list[Key], graph: TypeGraph, tags: dict[Key, Tag]) -> None:
    texts = {key: _texts(graph.fields(key)) for key in members}
    names = dict.fromkeys(name for own in texts.values() for name in own)
    # Of two that tell as much apart, the likelier one.
    best = max(names, key=lambda name: (_told_apart(name, texts), name == _LIKELIEST), default="")
    if not _told_apart(best, texts):
        return
    for key, own in texts.items():
        if len(values := own.get(best, ())) == 1:
            for one in _declaring(key, (best, values[0]), graph):
                tags.setdefault(one, (best, values[0]))


def _told_apart(name: str, texts: dict[Key, dict[str, tuple[str, ...]]]) -> int:
    """How many structs have a field whose texts no other one of them has, if there are others that have it."""
    counted = Counter(value for own in texts.values() for value in own.get(name, ()))
    having = [own[name] for own in texts.values() if name in own]
    return sum(all(counted[value] == 1 for value in values) for values in having) if len(having) > 1 else 0


def _texts(fields: dict[str, TypeExpr]) -> dict[str, tuple[str, ...]]:
    """The fields that are one of a few texts."""
    found: dict[str, tuple[str, ...]] = {}
    for name, made in fields.items():
        if isinstance(made, LiteralOf):
            found[name] = tuple(value for value in made.values if isinstance(value, str))
    return found


def _declaring(key: Key, tag: Tag, graph: TypeGraph) -> list[Key]:
    """A struct and those above it that have the tag; none if one above it has the field with other values."""
    _, found = graph.resolve(key)
    assert isinstance(found, Struct), "only structs are asked for"
    for base in found.bases:
        above, _ = graph.resolve((base.module, base.name))
        if tag[0] in graph.fields(above):
            line = _declaring(above, tag, graph)
            return [*line, key] if line else []
    return [key] if _texts(graph.fields(key)).get(tag[0]) == (tag[1],) else []


def _tagged(one: Definition, tag: Tag | None) -> Definition:
    return replace(one, tag=tag) if isinstance(one, Struct) and tag is not None else one


# Sharing


def with_shared(surface: Surface) -> Surface:
    """The surface with each nested definition once in a package: modules that repeat it import it.

    An import that would close a circle of modules is not made.
    """
    graph = TypeGraph(surface)
    needs = {module.path: _needs(module) for module in surface.modules}
    homes: dict[tuple[str, str, str], Key] = {}
    shared: dict[Key, Key] = {}
    signatures: dict[Key, str] = {}
    for module in sorted(surface.modules, key=lambda one: (len(one.definitions) > 1, one.path)):
        for one in module.definitions:
            key = (module.path, one.name)
            if isinstance(one, Imported) or _is_root(key) or _is_root_form(one):
                continue
            package = module.path.rpartition(".")[0]
            home = homes.setdefault((package, one.name, _signature(key, graph, signatures)), key)
            if home == key or _reaches(home[0], module.path, needs):
                continue
            shared[key] = home
            needs[module.path].add(home[0])
    return _mapped(surface, lambda module, one: _imported(one, shared.get((module, one.name))))


def _is_root(key: Key) -> bool:
    return key[0].rpartition(".")[2].replace("_", "") == key[1].lower()


def _is_root_form(one: Definition) -> bool:
    return isinstance(one, RequestDict) and one.call


def _needs(module: TypeModule) -> set[str]:
    found = {ref.module for one in module.definitions for part in parts_of(one) for ref in references(part)}
    return found - {module.path}


def _reaches(start: str, goal: str, needs: dict[str, set[str]]) -> bool:
    seen: set[str] = set()
    todo = [start]
    while todo:
        module = todo.pop()
        if module == goal:
            return True
        if module not in seen:
            seen.add(module)
            todo += needs.get(module, ())
    return False


def _signature(key: Key, graph: TypeGraph, known: dict[Key, str]) -> str:
    """What a definition is, down to the last field: equal for two that may be one."""
    key, found = graph.resolve(key)
    if key in known:
        return known[key]
    if found is None or _is_root(key):
        return f"{key}"
    known[key] = f"itself {key[1]}"
    parts = [_expression(part, graph, known) for part in parts_of(found)]
    plain = [(field.name, field.required, field.wire, field.doc) for field in getattr(found, "fields", ())]
    tag = found.tag if isinstance(found, Struct) else None
    known[key] = f"{type(found).__name__} {found.name} {tag} {plain} {parts}"
    return known[key]


def _expression(made: TypeExpr, graph: TypeGraph, known: dict[Key, str]) -> str:
    match made:
        case Ref(module, name):
            return _signature((module, name), graph, known)
        case ListOf(item):
            return f"list of {_expression(item, graph, known)}"
        case DictOf(value):
            return f"dict of {_expression(value, graph, known)}"
        case UnionOf(members):
            return f"any of {[_expression(member, graph, known) for member in members]}"
        case _:
            return repr(made)


def _imported(one: Definition, home: Key | None) -> Definition:
    return Imported(one.name, home[0]) if home is not None else one


def _mapped(surface: Surface, change: Callable[[str, Definition], Definition]) -> Surface:
    modules = tuple(
        replace(module, definitions=tuple(change(module.path, one) for one in module.definitions))
        for module in surface.modules
    )
    return replace(surface, modules=modules)
