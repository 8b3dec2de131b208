"""Give classes the module names of the official package: `type(chunk).__module__` begins with `openai.`.

Packages know answers by the names of their classes, without importing them: Streamlit writes a stream if its items are
of `openai.types.chat.chat_completion_chunk.ChatCompletionChunk`. A class is given its module when the module that has
it is loaded, so that nothing is looked up later. Pickles go on to name the modules of this project: they can be read
in a process without the drop-in.
"""

from __future__ import annotations

import copyreg
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, Final

from .names import EXPORTED, SECOND_NAMES

__all__ = ["has_official_classes", "name_loaded_classes", "official_name", "spec_with_names"]

_TYPES: Final = "openai_core.types."


def official_name(module: str) -> str | None:
    """The module of the official package whose classes a module of ours has; None if it is not such a module."""
    if module.startswith(_TYPES):
        return module.replace("_core", "", 1)
    return SECOND_NAMES.get(module) or ("openai" if module in EXPORTED else None)


def has_official_classes(module: str) -> bool:
    """Whether the classes of a module get another module name."""
    return official_name(module) is not None


def name_loaded_classes(adopt: Callable[[ModuleType], None]) -> None:
    """Name the classes of the modules that are loaded already; `adopt` as in `spec_with_names`."""
    for module in [module for name, module in sys.modules.items() if has_official_classes(name)]:
        _name_classes(module, adopt)


def spec_with_names(
    fullname: str,
    path: Sequence[str] | None,
    target: ModuleType | None,
    finder: Any,
    adopt: Callable[[ModuleType], None],
) -> ModuleSpec | None:
    """What the finders after `finder` find, with a loader that names the classes.

    Args:
        fullname: the module; the following two are those of `MetaPathFinder.find_spec`.
        adopt: called with each module that has got a second name.
    """
    for other in sys.meta_path:
        find = getattr(other, "find_spec", None)
        spec: ModuleSpec | None = None if other is finder or find is None else find(fullname, path, target)
        if spec is not None:
            if spec.loader is not None:
                spec.loader = _Naming(spec.loader, adopt)
            return spec
    return None


class _Naming(Loader):
    """Loads a module as another loader does, which takes its place in the end, and names the classes."""

    def __init__(self, loader: Any, adopt: Callable[[ModuleType], None]) -> None:
        self._loader = loader
        self._adopt = adopt

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        made: ModuleType | None = self._loader.create_module(spec)
        return made

    def exec_module(self, module: ModuleType) -> None:
        module.__loader__ = self._loader
        if module.__spec__ is not None:
            module.__spec__.loader = self._loader
        self._loader.exec_module(module)
        _name_classes(module, self._adopt)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._loader, name)  # such as `get_source`


def _name_classes(module: ModuleType, adopt: Callable[[ModuleType], None]) -> None:
    official = official_name(module.__name__)
    assert official is not None, module
    exported = EXPORTED.get(module.__name__)
    for name, value in list(vars(module).items()):
        if not isinstance(value, type) or value.__module__ != module.__name__:
            continue
        if exported is None or name in exported:
            type.__setattr__(value, "__module__", official)
            _keep_picklable(value, module.__name__)
    if exported is None:
        # Who evaluates annotations looks the names up in `sys.modules[cls.__module__]`, without importing it.
        sys.modules.setdefault(official, module)
        adopt(module)


# Pickling


def _keep_picklable(kind: Any, module: str) -> None:
    """Have pickles name a class by its own module, and `copy` go on as before."""
    metaclass: Any = kind.__class__
    if metaclass is not type:
        copyreg.pickle(metaclass, _reduce_class)
    elif issubclass(kind, Exception):  # pickle takes no function for what is a plain class
        copyreg.pickle(kind, _reduce_error)
    _own_modules[kind] = module


_own_modules: dict[Any, str] = {}


def _reduce_class(kind: Any) -> Any:
    module = _own_modules.get(kind)
    return kind.__qualname__ if module is None else (_class, (module, kind.__qualname__))


def _reduce_error(error: BaseException) -> Any:
    kind: Any = type(error)
    made = error.__reduce__()
    assert isinstance(made, tuple), made
    function, arguments, *rest = made
    home = (_own_modules[kind], kind.__qualname__)
    if function is kind:
        return (_error, (None, home, arguments), *rest)
    assert arguments[0] is kind, made
    return (_error, (function, home, arguments[1:]), *rest)


def _class(module: str, name: str) -> Any:
    found: Any = import_module(module)
    for part in name.split("."):
        found = getattr(found, part)
    return found


def _error(function: Callable[..., Any] | None, home: tuple[str, str], arguments: tuple[Any, ...]) -> Any:
    kind = _class(*home)
    return kind(*arguments) if function is None else function(kind, *arguments)
