"""Which modules of types are written into the file of another one, because they are not imported without it.

One file for each type would be a thousand files of a few lines. Instead, the file of a union of events has the events,
and that of a request has its parts. A program imports no types that it would not import from separate files.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from .surface import Alias, ListOf, Method, Ref, Surface, TypeExpr, TypeModule, UnionOf
from .type_graph import Key, TypeGraph, parts_of, references

__all__ = ["type_files"]

_MOST: Final = 100
"""How many types a file may have, so that it can still be read."""
_SPARE: Final = 3
"""How many modules, such as that of a union, may be imported along with a type that does not need them."""
_WITH_PARTS: Final = ("admin", "beta", "live", "realtime", "webhooks")
"""Packages whose nested types may move as well. Elsewhere, programs import these from the module that nests them, and
type checkers should find them there."""
_SEPARATE: Final = ("chat",)
"""Packages where each module keeps its file, for the same reason: programs import even their exported types so."""


def type_files(surface: Surface) -> dict[str, tuple[str, ...]]:
    """The modules in each file that has several, each after those that it needs; the last one has the file's name.

    Args:
        surface: with nested definitions shared, as `with_shared` gives it.
    """
    return _Files(surface).joined()


class _Files:
    """The modules of a surface, one in each file at first."""

    def __init__(self, surface: Surface) -> None:
        graph = TypeGraph(surface)
        self._modules = {module.path: module for module in surface.modules}
        self._needs = {module.path: list(_needs(module, graph)) for module in surface.modules}
        self._users: dict[str, list[str]] = {path: [] for path in self._needs}
        for path, needed in self._needs.items():
            for other in needed:
                self._users[other].append(path)
        self._meanings = {module.path: _meanings(module, graph) for module in surface.modules}
        self._file = {path: path for path in self._needs}
        self._members = {path: [path] for path in self._needs}
        self._known: dict[str, set[str]] = {}
        exported = {(module, name) for package in surface.packages for name, module in package.exports.items()}
        used = {ref.module for resource in surface.resources for method in resource.methods for ref in _used(method)}
        self._movable = {
            path for path, module in self._modules.items() if path not in used and _may_move(module, exported)
        }

    def joined(self) -> dict[str, tuple[str, ...]]:
        """The files with several modules, after every module that may has moved."""
        moved = True
        while moved:
            moved = False
            for path in self._needs:
                if self._file[path] == path and self._movable.issuperset(self._members[path]):
                    home = next((one for one in self._homes(path) if self._fits(path, one)), None)
                    if home is not None:
                        self._move(path, home)
                        moved = True
        return {path: self._in_order(path) for path, members in self._members.items() if len(members) > 1}

    def _homes(self, path: str) -> list[str]:
        """The files in the same package that need what one is called after: unions first, then those of the shortest
        names, which are the most general ones. Events stand with a union only."""
        files = {self._file[user] for user in self._users[path]} - {path}
        near = [one for one in files if one.rpartition(".")[0] == path.rpartition(".")[0]]
        if path.removesuffix("_param").endswith("_event"):
            near = [one for one in near if self._is_union(one)]
        return sorted(near, key=lambda one: (not self._is_union(one), len(one), one))

    def _is_union(self, path: str) -> bool:
        return any(isinstance(one, Alias) and isinstance(one.type, UnionOf) for one in self._modules[path].definitions)

    def _users_of(self, path: str) -> list[str]:
        """The modules outside of a file that need one in it."""
        return [user for one in self._members[path] for user in self._users[one] if self._file[user] != path]

    def _fits(self, path: str, home: str) -> bool:
        together = [*self._members[home], *self._members[path]]
        if sum(len(self._modules[one].definitions) for one in together) > _MOST:
            return False
        known: dict[str, Key] = {}
        if any(known.setdefault(name, key) != key for one in together for name, key in self._meanings[one].items()):
            return False
        imported = self._imported(home) | self._imported(path)
        if len(imported - self._imported(home)) > _SPARE:
            return False
        others = {self._file[user] for one in together for user in self._users[one]} - {path, home}
        # What the file itself imports cannot import it.
        return not imported.intersection(others) and all(
            len(imported - self._imported(other)) <= _SPARE
            for other in {self._file[user] for user in self._users_of(path)} - {home}
        )

    def _imported(self, file: str) -> set[str]:
        """The modules that are imported with a file, its own among them."""
        if file not in self._known:
            found: set[str] = set()
            todo = [file]
            while todo:
                members = self._members[todo.pop()]
                if found.isdisjoint(members):
                    found.update(members)
                    todo += {self._file[needed] for one in members for needed in self._needs[one]}
            self._known[file] = found
        return self._known[file]

    def _move(self, path: str, home: str) -> None:
        members = self._members.pop(path)
        self._members[home] += members
        self._known.clear()
        self._file.update(dict.fromkeys(members, home))

    def _in_order(self, home: str) -> tuple[str, ...]:
        members, ordered = set(self._members[home]), dict[str, None]()

        def add(path: str) -> None:
            if path in members:
                members.remove(path)
                for needed in self._needs[path]:
                    add(needed)
                ordered[path] = None

        for path in (*self._needs[home], *self._members[home][1:], home):
            add(path)
        return tuple(ordered)


def _may_move(module: TypeModule, exported: set[Key]) -> bool:
    """Whether a module's types can be found without it: its package offers the one that it is called after, and the
    others, too."""
    package, _, last = module.path.rpartition(".")
    if package in _SEPARATE:
        return False
    offered = [one.name for one in module.definitions if (module.path, one.name) in exported]
    found = any(name.lower() == last.replace("_", "") for name in offered)
    return found and (len(offered) == len(module.definitions) or package.partition(".")[0] in _WITH_PARTS)


def _used(method: Method) -> Iterator[Ref]:
    """The types that the module of a resource names."""
    expressions: list[TypeExpr | None] = [method.params, method.returns, method.stream_of]
    expressions += [*(method.streaming_params or ()), *(form.params for form in method.forms)]
    expressions += [other.returns for other in method.other_answers]
    expressions += [parameter.type for parameter in method.path_parameters]
    for one in expressions:
        if one is not None:
            yield from references(one)


def _needs(module: TypeModule, graph: TypeGraph) -> dict[str, None]:
    """The modules whose types are named in one, in order."""
    named = [ref for one in module.definitions for part in parts_of(one) for ref in references(part)]
    for ref in list(named):
        _, found = graph.resolve((ref.module, ref.name))
        if isinstance(found, Alias) and isinstance(found.type, ListOf):
            named += references(found.type)  # in requests, in place of the name
    known = {key[0] for key in graph.definitions}
    return {ref.module: None for ref in named if ref.module != module.path and ref.module in known}


def _meanings(module: TypeModule, graph: TypeGraph) -> dict[str, Key]:
    """What each name in a module stands for."""
    names = {one.name: graph.resolve((module.path, one.name))[0] for one in module.definitions}
    for one in module.definitions:
        for part in parts_of(one):
            names |= {ref.name: graph.resolve((ref.module, ref.name))[0] for ref in references(part)}
    return names
