"""Which synchronous name stands for an asynchronous one, and what a module has to import for its names.

Names are pairs of an absolute module and a name in it. Nothing here imports what it speaks of: sources are only read.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

__all__ = [
    "CORE",
    "FACADE",
    "Imports",
    "Origin",
    "PlainNames",
    "SyncNames",
    "imported_names",
    "is_async_name",
    "sync_module",
    "sync_name",
    "sync_text",
]

CORE: Final = "openai_core"
FACADE: Final = "openai_sync"


class Origin(NamedTuple):
    """Where a name comes from."""

    module: str
    name: str
    """Empty for the module itself."""


_RESOURCE: Final = f"{CORE}.resources._resource"

_EQUIVALENTS: Final = {
    Origin("collections.abc", "AsyncIterator"): Origin("collections.abc", "Iterator"),
    Origin("collections.abc", "AsyncIterable"): Origin("collections.abc", "Iterable"),
    Origin("collections.abc", "AsyncGenerator"): Origin("collections.abc", "Generator"),
    Origin("contextlib", "AbstractAsyncContextManager"): Origin("contextlib", "AbstractContextManager"),
    Origin("functools", "cached_property"): Origin("builtins", "property"),
    Origin(f"{CORE}.calls.raw", "LegacyAPIResponse"): Origin(f"{FACADE}.calls.raw", "LegacyAPIResponse"),
    **{
        Origin(_RESOURCE, name): Origin(f"{FACADE}.resources._resource", name)
        for name in ("Resource", "ResourceView", "as_raw", "as_streamed", "as_streamed_binary")
    },
}
"""Names whose synchronous form does not follow from the name."""

_RENAMED_MODULES: Final = {
    # `realtime` is a resource of the facade's own, for programs that use the package as a client.
    **{
        f"{CORE}.realtime.{name}": f"{FACADE}.websockets.{name}"
        for name in (
            "connection",
            "connections",
            "live_connections",
            "live_senders",
            "manager",
            "response_turn",
            "responses_senders",
            "senders",
        )
    },
}
"""Modules of the core whose synchronous classes are at another place than their name says."""

_DEFERRED: Final = {
    Origin(f"{CORE}.pagination", "AsyncPaginator"): 0,
    Origin("collections.abc", "Awaitable"): -1,
    Origin("collections.abc", "Coroutine"): -1,
}
"""What is waited for, and the type argument that says what it gives: a blocking caller has that at once."""


def is_async_name(name: str) -> bool:
    """Whether a name of the core is one that has a synchronous form."""
    return re.match(r"(Base)?Async[A-Z]", name) is not None


def sync_module(module: str) -> str:
    """Where the facade has the synchronous classes of a module of the core."""
    return _RENAMED_MODULES.get(module, module.replace(CORE, FACADE, 1))


def sync_name(module: str, name: str) -> str:
    """`AsyncFiles` -> `Files`, `AsyncCursorPage` -> `SyncCursorPage`."""
    return name.replace("Async", "Sync" if module == f"{CORE}.pagination" else "", 1)


def sync_text(text: str) -> str:
    """A sentence about asynchronous code, for blocking callers."""
    text = re.sub(r"\b(Base)?Async(?=[A-Z])", r"\1", text)
    return re.sub(r"\basync (?=with|for)|\bawait (?=\w+[.(])", "", text)


def imported_names(module: str, *, is_package: bool, tree: ast.Module) -> dict[str, Origin]:
    """The names that a module imports at its top, those for type checkers included, and where they come from."""
    package = module if is_package else module.rpartition(".")[0]
    found: dict[str, Origin] = {}
    for node in _top_level(tree):
        if isinstance(node, ast.Import):
            found |= {alias.asname or alias.name: Origin(alias.name, "") for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            source = absolute(package, node.level, node.module)
            found |= {alias.asname or alias.name: Origin(source, alias.name) for alias in node.names}
    return found


def absolute(package: str, level: int, module: str | None) -> str:
    """The absolute name of what `from ..module import` names in a package."""
    if level == 0:
        return module or ""
    parents = package.split(".")
    return ".".join([*parents[: len(parents) - level + 1], *([module] if module else [])])


def _top_level(tree: ast.Module) -> Iterator[ast.stmt]:
    for node in tree.body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            yield from node.body
        else:
            yield node


@dataclass
class Imports:
    """What a stub has to import, collected while it is written."""

    module: str
    is_package: bool
    _names: dict[str, Origin] = field(default_factory=dict[str, Origin])

    def use(self, local: str, origin: Origin) -> str:
        """Have `origin` imported as `local`; the name itself, to be written.

        Raises:
            ValueError: the stub has another thing by that name.
        """
        if origin.module == self.module or (origin.module == "builtins" and origin.name):
            return local
        known = self._names.setdefault(local, origin)
        if known != origin:
            raise ValueError(
                f"the stub of {self.module} needs two things called {local}: of {known.module} and of {origin.module}; "
                "import one of them under another name in the asynchronous module"
            )
        return local

    def lines(self, *, exported: bool = False) -> list[str]:
        """The import statements; with `exported`, in the form that offers the names to importers."""
        return [self._line(local, origin, exported) for local, origin in self._names.items()]

    def _line(self, local: str, origin: Origin, exported: bool) -> str:
        if not origin.name:
            return f"import {origin.module}"
        alias = f" as {local}" if exported or local != origin.name else ""
        return f"from {self._relative(origin.module)} import {origin.name}{alias}"

    def _relative(self, module: str) -> str:
        # Neighbours by their relative names, all else by absolute ones.
        package = self.module if self.is_package else self.module.rpartition(".")[0]
        if package != FACADE and module.startswith(f"{package}."):
            return module.removeprefix(package)
        return module


class SyncNames(ast.NodeTransformer):
    """Rewrite expressions of a module of the core for its stub, and collect what they need to be imported.

    Args:
        module: the module of the core.
        tree: its source.
        imports: of the stub.
        mirrored: the modules of the core that have a stub.
        aliases: types of the core that are named `Async…` and are no classes: each has its synchronous form beside it.
    """

    def __init__(
        self,
        module: str,
        tree: ast.Module,
        imports: Imports,
        mirrored: frozenset[str],
        aliases: frozenset[Origin] = frozenset(),
        *,
        is_package: bool = False,
    ) -> None:
        self.imports = imports
        self.shadowed: frozenset[str] = frozenset()
        """Names that mean a member of the class that is being written, not the built-in."""
        self.used_variables: dict[str, str] = {}
        """The type variables that were used, each with the statement that makes it."""
        self._variables = {
            node.targets[0].id: node.value
            for node in tree.body
            if isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and isinstance(node.value, ast.Call)
            and ast.unparse(node.value.func) in ("TypeVar", "ParamSpec")
        }
        self._module = module
        self._mirrored = mirrored
        self._aliases = aliases
        self._origins = imported_names(module, is_package=is_package, tree=tree)
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                self._origins[node.name] = Origin(module, node.name)
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                self._origins[node.targets[0].id] = Origin(module, node.targets[0].id)
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                self._origins[node.target.id] = Origin(module, node.target.id)

    def text(self, node: ast.expr) -> str:
        """The expression as the stub has it."""
        return ast.unparse(self.visit(_copy(node)))

    def call_text(self, node: ast.Call) -> str:
        """A call whose arguments by position are values: a string among them is a text, not a type."""
        keywords = [f"{keyword.arg}={self.text(keyword.value)}" for keyword in node.keywords]
        return f"{self.text(node.func)}({', '.join([*map(ast.unparse, node.args), *keywords])})"

    def is_variable(self, node: ast.expr) -> bool:
        """Whether an expression is a type variable of the module."""
        return isinstance(node, ast.Name) and node.id in self._variables

    def has_sync_form(self, origin: Origin) -> bool:
        """Whether the facade has something in place of a class, or uses the class itself."""
        is_ours = origin.module.startswith(f"{CORE}.")
        return not is_ours or origin in _EQUIVALENTS or origin.module in self._mirrored

    def origin(self, node: ast.expr) -> Origin:
        """Where the name at the root of an expression comes from."""
        while isinstance(node, ast.Subscript | ast.Call):
            node = node.value if isinstance(node, ast.Subscript) else node.func
        if isinstance(node, ast.Name):
            return self._origins.get(node.id, Origin("builtins", node.id))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            return Origin(self._origins.get(node.value.id, Origin(node.value.id, "")).module, node.attr)
        return Origin("", ast.unparse(node))

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        """A string is a type that is known later; the stub knows it now."""
        if isinstance(node.value, str):
            rewritten: ast.expr = self.visit(ast.parse(node.value, mode="eval").body)
            return rewritten
        return node

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        origin = self.origin(node.value)
        if origin in (Origin("typing", "Literal"), Origin("typing_extensions", "Literal")):
            return ast.Subscript(self.visit(node.value), node.slice)
        if origin in _DEFERRED:
            arguments = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            given: ast.expr = self.visit(arguments[_DEFERRED[origin]])
            return given
        return ast.Subscript(self.visit(node.value), self.visit(node.slice))

    def visit_Name(self, node: ast.Name) -> ast.expr:
        if node.id in self._variables:
            name = node.id.removeprefix("Async")
            if name not in self.used_variables:
                made = self.call_text(self._variables[node.id]).replace(f"'{node.id}'", f"'{name}'")
                self.used_variables[name] = f"{name} = {made}"
            return ast.Name(name)
        origin = self._origins.get(node.id)
        if origin is None:
            if node.id in self.shadowed:
                self.imports.use("builtins", Origin("builtins", ""))
                return ast.Attribute(ast.Name("builtins"), node.id)
            return node
        target = self.sync(origin)
        local = node.id if target == origin else _renamed(node.id, origin.name, target.name)
        return ast.Name(self.imports.use(local, target))

    def sync(self, origin: Origin) -> Origin:
        """The synchronous form of a name.

        Raises:
            ValueError: it has none.
        """
        if origin in _EQUIVALENTS:
            return _EQUIVALENTS[origin]
        if origin.name == "deprecated":
            return Origin("typing_extensions", "deprecated")
        if not origin.module.startswith(f"{CORE}.") or not is_async_name(origin.name):
            return origin
        if origin in self._aliases:
            return Origin(origin.module, origin.name.removeprefix("Async"))
        if origin.module not in self._mirrored:
            raise ValueError(
                f"{origin.name} of {origin.module}, used in {self._module}, has no synchronous form; "
                "add that module to those that are mirrored"
            )
        return Origin(sync_module(origin.module), sync_name(origin.module, origin.name))


class PlainNames(SyncNames):
    """Collects what expressions need to be imported, and leaves them as they are: for modules of the facade."""

    def sync(self, origin: Origin) -> Origin:
        return origin


def _renamed(local: str, name: str, sync: str) -> str:
    return sync if local == name else local.replace("Async", "", 1)


def _copy(node: ast.expr) -> ast.expr:
    return ast.parse(ast.unparse(node), mode="eval").body
