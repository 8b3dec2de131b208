"""Packages whose names are imported when first asked for. What the names are is each package's own business."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module

__all__ = ["lazy_exports", "no_such_name"]


def lazy_exports(package: str, table: Mapping[str, str]) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Make the module-level `__getattr__` and `__dir__` of a package.

    Submodules are found as attributes too, as if the package had imported them. What was found is stored in the
    package, so that each name is looked up once; two threads that ask at the same time store the same object.

    Args:
        package: The package's `__name__`.
        table: Each exported name and the module that defines it, relative to the package: `chat_completion` is a
            module in the package, `..shared.metadata` one beside it.
    """
    namespace = vars(sys.modules[package])

    def __getattr__(name: str) -> object:
        if name in table:
            module = table[name]
            found: object = getattr(import_module(module if module.startswith(".") else f".{module}", package), name)
        else:
            found = _submodule(package, name)
        namespace[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted({*namespace, *table})

    return __getattr__, __dir__


def _submodule(package: str, name: str) -> object:
    full_name = f"{package}.{name}"
    # Tools probe modules for names such as __wrapped__ and _repr_html_; no module of ours is called that.
    if not name.startswith("_"):
        try:
            return import_module(full_name)
        except ModuleNotFoundError as exc:
            if exc.name != full_name:
                raise
    raise no_such_name(sys.modules[package], name)


def no_such_name(obj: object, name: str) -> AttributeError:
    """The error for a name that a module or an object has not. Where users look for names of the API, it says of which
    version they are."""
    from types import ModuleType

    if isinstance(obj, ModuleType):
        what, of_the_api = f"module {obj.__name__!r}", ".types" in obj.__name__ or ".resources" in obj.__name__
    else:
        what, of_the_api = f"{type(obj).__name__!r} object", True
    hint = ""
    if of_the_api and not name.startswith("_"):
        from .version import INTERFACE

        hint = f"; its names are those of the official package {INTERFACE}"
    return AttributeError(f"{what} has no attribute {name!r}{hint}", name=name, obj=obj)
