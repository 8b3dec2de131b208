"""A package under a second name: the very same modules, imported by either. Which package, the caller says."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from types import ModuleType

__all__ = ["AliasFinder", "ExistingModule", "alias_package"]


class ExistingModule(Loader):
    """Loads a name by importing another, so that both are one module."""

    def __init__(self, target: str) -> None:
        self._target = target

    def exec_module(self, module: ModuleType) -> None:
        """Put the other module in this one's place."""
        # The import system takes what it finds under the name afterwards, and leaves that module's attributes alone.
        sys.modules[module.__name__] = import_module(self._target)
        for loaded in _alias_loaded(module.__name__, self._target):
            self.adopt(loaded)

    def adopt(self, module: ModuleType) -> None:
        """Called with each module that has got its second name, this loader's own and those below it."""


class AliasFinder(MetaPathFinder):
    """Finds everything below one name as what stands below another."""

    def __init__(self, name: str, target: str) -> None:
        self._below = f"{name}."
        self._target = f"{target}."

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The way to a module below the name; None if there is none, or the name is not below."""
        if not fullname.startswith(self._below):
            return None
        other = self._target + fullname.removeprefix(self._below)
        return None if find_spec(other) is None else ModuleSpec(fullname, ExistingModule(other))

    def __repr__(self) -> str:
        return f"<AliasFinder {self._below}* -> {self._target}*>"


def alias_package(name: str, target: str) -> None:
    """Make a package another name of `target`, subpackages included. To be called by the package itself.

    Args:
        name: the package's `__name__`. It is replaced by the target, for those who import it.
        target: the package that it stands for.
    """
    # First, as the target's own path would give second copies of its modules under the new name.
    sys.meta_path.insert(0, AliasFinder(name, target))
    sys.modules[name] = import_module(target)
    _alias_loaded(name, target)


def _alias_loaded(name: str, target: str) -> list[ModuleType]:
    """Give the modules below `target` that are loaded their second names; returns them, with `target` itself."""
    # An import would set the module as an attribute of its package once more, over a function of the same name there.
    loaded = [other for other in sys.modules if other.startswith(f"{target}.")]
    for other in loaded:
        sys.modules.setdefault(name + other.removeprefix(target), sys.modules[other])
    return [sys.modules[target], *(sys.modules[other] for other in loaded)]
