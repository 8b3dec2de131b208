"""Find what a module imports for type checkers alone, for tools that ask at run time."""

from __future__ import annotations

import ast
import builtins
import inspect
import sys
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.util import resolve_name
from typing import Any

__all__ = ["find"]


def find(module: str, name: str) -> Any:
    """What a name means in a module: to the running program, or else to type checkers, or else in every module.

    Raises:
        KeyError: nothing; or the module's source is not there.
    """
    own = vars(sys.modules[module])
    if name in own:
        return own[name]
    imported = _imported_for_checkers(module)
    if name not in imported:
        return vars(builtins)[name]
    origin, original = imported[name]
    return getattr(import_module(origin), original)


@cache
def _imported_for_checkers(module: str) -> dict[str, tuple[str, str]]:
    """Each name with its module, and its name there."""
    try:
        tree = ast.parse(inspect.getsource(sys.modules[module]))
    except OSError:
        return {}
    package: str = vars(sys.modules[module])["__package__"]
    return {
        alias.asname or alias.name: (resolve_name("." * node.level + (node.module or ""), package), alias.name)
        for node in _guarded(tree)
        for alias in node.names
    }


def _guarded(tree: ast.Module) -> Iterator[ast.ImportFrom]:
    for node in tree.body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            yield from (part for part in node.body if isinstance(part, ast.ImportFrom))
