"""Read from the source which modules each module imports: when it runs, or for type checkers as well."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

__all__ = ["PACKAGES", "ROOT", "cycles", "import_graph", "sources"]

ROOT = Path(__file__).parent.parent
PACKAGES = ("openai_core", "openai_sync", "benchmarks")

Graph = Mapping[str, frozenset[str]]


@cache
def sources() -> Mapping[str, Path]:
    """Every module of the project and its file."""
    found = (path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py")))
    return {_module(path): path for path in found if not any(part.startswith(".") for part in path.parts)}


@cache
def import_graph(*, for_checkers: bool = False) -> Graph:
    """Each module, and the modules of the project that it imports, at its top or inside a function.

    Args:
        for_checkers: include imports under `if TYPE_CHECKING`.
    """
    files = sources()
    return {module: frozenset(_imports(module, path, files, for_checkers)) for module, path in files.items()}


def cycles(graph: Graph) -> list[list[str]]:
    """The groups of modules that import each other, directly or by way of others."""
    graph = _without_ends(graph)
    reach = {module: _reachable(module, graph) for module in graph}
    groups = {frozenset(other for other in reach[module] if module in reach[other]) for module in graph}
    return sorted(sorted(group) for group in groups if group)


def _without_ends(graph: Graph) -> Graph:
    """The graph without the modules that cannot be in a cycle: those that import nothing, once such are left out."""
    while True:
        kept = {module: targets & graph.keys() for module, targets in graph.items() if targets & graph.keys()}
        if len(kept) == len(graph):
            return kept
        graph = kept


def _reachable(module: str, graph: Graph) -> set[str]:
    seen: set[str] = set()
    waiting = [module]
    while waiting:
        for imported in graph[waiting.pop()] - seen:
            seen.add(imported)
            waiting.append(imported)
    return seen


def _module(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(module: str, path: Path, files: Mapping[str, Path], for_checkers: bool) -> Iterator[str]:
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree) if for_checkers else _at_run_time(tree):
        names: list[str] = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            parents = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
            base = ".".join([*parents, *([node.module] if node.module else [])])
            names = [f"{base}.{alias.name}" if f"{base}.{alias.name}" in files else base for alias in node.names]
        yield from (name for name in names if name in files and name != module)


def _at_run_time(node: ast.AST) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
            for other in child.orelse:
                yield other
                yield from _at_run_time(other)
        else:
            yield child
            yield from _at_run_time(child)
