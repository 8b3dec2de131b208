"""Modules whose names are twins, made when they are first used."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from types import ModuleType

from openai_core.lazy import no_such_name, submodule

from . import helper_twins as helper_twins
from .facade import core_module_of, twin_of

__all__ = ["twin_module"]


def twin_module(name: str) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Make the `__getattr__` and `__dir__` of a module whose names are the twins of those in its original.

    The asynchronous classes of the original are found in it too, and in a package its modules. A module without a
    docstring has that of its original.

    Args:
        name: the module's `__name__`; its original has the same name under `openai_core`.
    """
    source_name = core_module_of(name)
    namespace = vars(sys.modules[name])
    sys.modules[name].__class__ = _TwinModule

    def __getattr__(attribute: str) -> object:
        source = import_module(source_name)
        if attribute.startswith("_"):
            raise no_such_name(sys.modules[name], attribute)
        if hasattr(source, f"Async{attribute}"):
            found: object = twin_of(getattr(source, f"Async{attribute}"))
        elif attribute.startswith("Async") and hasattr(source, attribute):
            found = getattr(source, attribute)
        else:
            found = submodule(name, attribute)
        namespace[attribute] = found
        return found

    def __dir__() -> list[str]:
        names = {attribute for attribute in dir(import_module(source_name)) if attribute.startswith("Async")}
        return sorted({*namespace, *names, *(attribute.removeprefix("Async") for attribute in names)})

    return __getattr__, __dir__


class _TwinModule(ModuleType):
    """A module that finds its docstring in its original: wheels have it once."""

    @property
    def __doc__(self) -> str | None:  # type: ignore[override]  # pyright: ignore[reportIncompatibleVariableOverride]
        own: str | None = vars(self)["__doc__"]
        return own or import_module(core_module_of(self.__name__)).__doc__
