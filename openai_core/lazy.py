"""Names that are imported when first asked for: those of packages, and those in the annotations of methods.

What the names are is each package's own business.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from types import FrameType, FunctionType, ModuleType
from typing import Any

__all__ = ["explain_methods", "lazy_exports", "no_such_name", "submodule"]

_MOST_PLACES = 3
"""How many places of a name a message lists."""
_OUTERMOST = ("openai_core", "openai_sync")
"""Modules in which programs look for names of other packages."""
_BETWEEN = ("_find", "submodule")
"""Functions that the `__getattr__` of a module calls to find a name."""


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
            found = submodule(package, name)
        namespace[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted({*namespace, *table})

    return __getattr__, __dir__


def submodule(package: str, name: str) -> object:
    """A module of a package, imported when it is read as an attribute.

    Raises:
        AttributeError: there is none of that name.
    """
    full_name = f"{package}.{name}"
    # No module of ours has the name of a class, or one such as __wrapped__ and _repr_html_, which tools look for.
    if not name.startswith("_") and not name[:1].isupper():
        try:
            return import_module(full_name)
        except ModuleNotFoundError as exc:
            if exc.name != full_name:
                raise
    raise no_such_name(sys.modules[package], name)


def no_such_name(obj: object, name: str) -> AttributeError | ImportError:
    """The error for a name that a module or an object has not.

    It names what was probably meant and, where users look for names of the API, of which version they are. In the
    middle of `from module import name` it is an ImportError: Python takes an AttributeError for its own error there,
    which has no advice.
    """
    imported_from = ""
    if isinstance(obj, ModuleType):
        imported_from = obj.__name__ if _is_imported() else ""
        what, of_the_api = f"module {obj.__name__!r}", ".types" in obj.__name__ or ".resources" in obj.__name__
    else:
        what, of_the_api = f"{type(obj).__name__!r} object", True
    version = instead = ""
    if not name.startswith("_"):
        known = [each for each in dir(obj) if not each.startswith("_")]
        instead = _foreign(obj, name, {*known})
        if not instead:
            instead = _instead(obj, name, known)
            if of_the_api:
                from .version import INTERFACE

                version = f"; its names are those of the official package {INTERFACE}"
    if imported_from:
        return ImportError(f"cannot import name {name!r} from {imported_from!r}{version}{instead}", name=imported_from)
    return AttributeError(
        f"{what} has no attribute {name!r}{version}{instead}",
        name=name,
        obj=None if instead else obj,  # or else tracebacks would end in Python's own suggestion as well
    )


def _is_imported() -> bool:
    """Whether the `__getattr__` that found nothing was called by a statement `from module import name`.

    Other callers, such as `hasattr` and the `__getattr__` of another module, have to get an AttributeError.
    """
    from opcode import opmap

    frame: FrameType | None = sys._getframe(2)
    while frame is not None and frame.f_code.co_name in _BETWEEN:
        frame = frame.f_back
    caller = frame.f_back if frame is not None and frame.f_code.co_name == "__getattr__" else None
    return caller is not None and caller.f_code.co_code[caller.f_lasti] == opmap["IMPORT_FROM"]


def _instead(obj: object, name: str, known: list[str]) -> str:
    """What to write instead, as a clause; empty if nothing comes near."""
    if f"Async{name}" not in known:
        from .nearest_name import did_you_mean, nearest_name

        below = _one_level_down(obj)
        # Of methods only the same name, and if few resources have it: many have a `create`.
        found = nearest_name(name, {*known, *below}) if isinstance(obj, ModuleType) else name
        places = below.get(found or "", [])
        if found in known or not 0 < len(places) <= _MOST_PLACES:
            return did_you_mean(name, known)
        return f"; did you mean {' or '.join(repr(f'{place}.{found}') for place in places)}?"
    if getattr(obj, "__name__", None) == "openai_core" and not name.endswith("Page"):  # pages are SyncPage and so on
        return f"; it is in openai_sync, or use Async{name}"
    return f"; did you mean 'Async{name}'?"


def _foreign(obj: object, name: str, known: set[str]) -> str:
    """What to write instead of a name that other packages and earlier interfaces have; empty if it is not known."""
    from .foreign_names import instead_of_attribute, instead_of_name

    if not isinstance(obj, ModuleType):
        advice = instead_of_attribute(type(obj), name, known)
    else:
        advice = instead_of_name(name, known) if obj.__name__ in _OUTERMOST else None
    return f"; {advice}" if advice else ""


def _one_level_down(obj: object) -> dict[str, list[str]]:
    """The names in the resources of a resource, and in the packages of a package of types, each with where it is."""
    from functools import cached_property
    from pkgutil import iter_modules

    inner: dict[str, object] = {}
    if isinstance(obj, ModuleType):
        if obj.__name__.partition(".")[2] == "types":
            packages = [each.name for each in iter_modules(obj.__path__) if each.ispkg]
            inner = {name: import_module(f"{obj.__name__}.{name}") for name in packages}
    elif not hasattr(type(obj), "with_options"):  # a client has too many
        kind = type(obj)
        names = [name for name in dir(kind) if isinstance(getattr(kind, name), cached_property)]
        inner = {name: getattr(obj, name) for name in names}
    found: dict[str, list[str]] = {}
    for place, each in inner.items():
        for name in dir(each):
            if not name.startswith("_"):
                found.setdefault(name, []).append(place)
    return found


class _Names(dict[str, Any]):
    """The names that a module's annotations have: its own, and those that it imports for type checkers alone.

    The latter are imported when somebody asks for them, as `typing.get_type_hints` does.
    """

    def __init__(self, module: str) -> None:
        # `__missing__` is asked for builtins only, from Python 3.14 on: then let all names be of that kind.
        super().__init__(__name__=module, __builtins__=self)

    def __missing__(self, name: str) -> Any:
        from .names_for_checkers import find

        self[name] = found = find(self["__name__"], name)
        return found

    def __contains__(self, name: object) -> bool:
        try:
            self[name]  # type: ignore[index]  # pyright: ignore[reportArgumentType]
        except KeyError:
            return False
        return True


def explain_methods(cls: type[Any]) -> None:
    """Let tools find the types in annotations of a class's own methods: they look for names beside what it wraps."""
    for method in vars(cls).values():
        if isinstance(method, FunctionType):
            _explain(method)


def _explain(method: Any) -> None:
    while hasattr(method, "__wrapped__"):
        method = method.__wrapped__
    method.__wrapped__ = twin = FunctionType(
        method.__code__, _Names(method.__module__), method.__name__, method.__defaults__, method.__closure__
    )
    twin.__kwdefaults__, twin.__annotations__ = method.__kwdefaults__, method.__annotations__
    twin.__qualname__, twin.__doc__ = method.__qualname__, method.__doc__
