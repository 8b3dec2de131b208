"""Imports of types by modules that are named after them, where several types share a file.

The official package has a module for each type, such as `types.responses.response_queued_event`. Here, the events of a
stream are in the file of their union, and the same import gives that file's module.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType

__all__ = ["find_by_type"]


def find_by_type(package: str) -> None:
    """Let the modules of a package's types be found by the names of these types, in it and in the packages below.

    Args:
        package: its name. It and those below have a table `_MODULES`: the types that they export, and the module of
            each.
    """
    # Last, as it only knows what is not a file; and on the list, as an import statement asks no package.
    sys.meta_path.append(_Finder(package))


class _Finder:
    """Finds `module_of_type` in a package that exports `ModuleOfType`."""

    def __init__(self, package: str) -> None:
        self._below = f"{package}."

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """How to import a module that is named after a type; None for others."""
        if not fullname.startswith(self._below):
            return None
        package, _, last = fullname.rpartition(".")
        modules: dict[str, str] = vars(sys.modules[package]).get("_MODULES", {})
        name = last.replace("_", "")
        module = next((module for offered, module in modules.items() if offered.lower() == name), None)
        if module is None or module == last or "." in module:
            return None
        from .module_alias import ExistingModule

        return ModuleSpec(fullname, ExistingModule(f"{package}.{module}"))

    def __repr__(self) -> str:
        return f"<finder of {self._below}*, by the names of types>"
