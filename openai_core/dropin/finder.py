"""Make `import openai` mean this project, in one process: for the program and for the packages that it uses.

    python -m openai_core.dropin program.py arguments
    python -m openai_core.dropin -m module arguments

or, as the first thing a program does:

    import openai_core.dropin
    openai_core.dropin.install()

Where each name of the official package stands here is in names.py.
"""

from __future__ import annotations

import os
import re
import runpy
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.metadata import Distribution, DistributionFinder
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from ..lazy import no_such_name
from ..module_alias import ExistingModule
from ..version import __version__
from .class_modules import has_official_classes, name_loaded_classes, spec_with_names
from .names import BORROWED, CONNECTIONS, INTERFACE, MISSING, PRIVATE, SECOND_NAMES

__all__ = ["install", "main"]

_USAGE: Final = "usage: python -m openai_core.dropin [-m module | program.py] [arguments]"

# The modules of `openai` that are ours by another name: from `openai_core`, or with the names of both packages.
_ALIASED: Final = {"auth", "helpers", "providers", "types"}
_MERGED: Final = {"lib", "pagination", "resources"}
_ATTRIBUTES: Final = _ALIASED | _MERGED | {name.split(".")[1] for name in PRIVATE if name.count(".") == 1}
"""Modules that are attributes of `openai` as soon as it is imported."""
_ALIASES: Final = {official: own for own, official in SECOND_NAMES.items()}


def install() -> None:
    """Have every later `import openai` in this process give this project. May be called again.

    `openai` has the names of `openai_sync`, and `openai.any.module` those of the same module here, sync and async.
    Types and classes are the very same objects under both names. `openai.__version__` is the version of the official
    package whose names are offered; `importlib.metadata` still gives the one that is installed, or gives this
    version if none is.

    A new interpreter knows nothing of it: processes that `multiprocessing` spawns run the program's top again, so
    call this there, before anything imports `openai`; processes that are forked have it already.

    Raises:
        ImportError: the official package was imported before.
    """
    present = sys.modules.get("openai")
    if isinstance(present, _OpenAIModule):
        return
    if present is not None:
        raise ImportError(
            f"openai_core.dropin.install() came too late: openai was imported before, from "
            f"{getattr(present, '__file__', None) or present!r}; call it before anything imports openai, "
            "or run the program with `python -m openai_core.dropin`",
            name="openai",
        )
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Finder())
        name_loaded_classes(_add_types_of_package)


def main(arguments: Sequence[str]) -> None:
    """Run a program, or with `-m` a module, with `install()` done before.

    Args:
        arguments: the program's path or `-m` and the module's name, then what the program gets as `sys.argv[1:]`.

    Raises:
        SystemExit: there is nothing to run.
    """
    match arguments:
        case ["-m", module, *rest]:
            install()
            sys.argv = [module, *rest]
            runpy.run_module(module, run_name="__main__", alter_sys=True)
        case [program, *rest] if not program.startswith("-"):
            if not os.path.exists(program):
                raise SystemExit(f"cannot run {program!r}: there is no such file; a module needs -m before its name")
            install()
            sys.argv = [program, *rest]
            if not sys.flags.safe_path:
                sys.path[0] = os.path.dirname(os.path.abspath(program))
            runpy.run_path(program, run_name="__main__")
        case _:
            raise SystemExit(_USAGE)


# Finding


class _Finder(MetaPathFinder):
    """Finds `openai` and everything below it."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname == "openai":
            return ModuleSpec(fullname, _ModuleLoader(_OpenAIModule), origin=_origin(), is_package=True)
        if not fullname.startswith("openai."):
            if fullname.startswith("openai_core.types.") and fullname.rpartition(".")[2][:1].isupper():
                # `from openai.types import Name`: the package has none such, and no module has a name of that kind.
                raise _unknown_module_error(fullname.replace("_core", "", 1))
            if has_official_classes(fullname):
                return spec_with_names(fullname, path, target, self, _add_types_of_package)
            return None
        if fullname in _ALIASES:
            return ModuleSpec(fullname, ExistingModule(_ALIASES[fullname]))
        if fullname in PRIVATE:
            return ModuleSpec(fullname, _ModuleLoader(_PrivateModule), is_package=_has_private_submodules(fullname))
        missing = _missing_message(fullname)
        if missing is not None:
            # Without a name: the import system would take one of its own for "no such submodule", and keep silent.
            raise ModuleNotFoundError(missing)
        below = fullname.removeprefix("openai.")
        part = below.partition(".")[0]
        if part in _ALIASED:
            other = f"openai_core.{below}"
            if find_spec(other) is None:
                raise _unknown_module_error(fullname)
            return ModuleSpec(fullname, _AliasLoader(other))
        if part in _MERGED:
            found = [spec for spec in map(find_spec, _merged_from(fullname)) if spec is not None]
            is_package = any(spec.submodule_search_locations is not None for spec in found) or _has_private_submodules(
                fullname
            )
            if not found:
                raise _unknown_module_error(fullname)
            return ModuleSpec(fullname, _ModuleLoader(_MergedModule), is_package=is_package)
        return None

    def find_distributions(
        self,
        context: DistributionFinder.Context = DistributionFinder.Context(),  # noqa: B008 - as the protocol says
    ) -> Iterable[Distribution]:
        """A distribution called `openai`, for those who ask for its version, unless one is installed."""
        if context.name is None or re.sub(r"[-_.]+", "-", context.name).lower() != "openai":
            return
        others: list[Any] = [
            getattr(finder, "find_distributions", None) for finder in sys.meta_path if finder is not self
        ]
        if not any(next(iter(find(context)), None) for find in others if find is not None):
            yield _OfferedDistribution()


class _OfferedDistribution(Distribution):
    """What `importlib.metadata` gives for a package that is not installed, but offered."""

    def read_text(self, filename: str) -> str | None:
        return f"Metadata-Version: 2.1\nName: openai\nVersion: {INTERFACE}\n" if filename == "METADATA" else None

    def locate_file(self, path: Any) -> Path:
        return Path(_origin()).parent / str(path)


def _origin() -> str:
    return str(_openai_sync().__file__)


def _openai_sync() -> ModuleType:
    import openai_sync

    return openai_sync


def _missing_message(fullname: str) -> str | None:
    """What to say of a public name that does not exist here; None if it does, or the official package has none such."""
    parts = fullname.split(".")
    for end in range(len(parts), 1, -1):
        known = ".".join(parts[:end])
        if known in MISSING:
            return (
                f"{known} is part of the official openai package, but not of openai-core {__version__}, which stands "
                f"in for it in this process: {MISSING[known]}"
            )
    return None


def _unknown_module_error(fullname: str) -> ModuleNotFoundError:
    """The error for a name that no version up to the one whose names are offered has. For why it has no `name`, see
    `_Finder`."""
    return ModuleNotFoundError(
        f"there is no {fullname} in the official package {INTERFACE}, whose names openai-core {__version__} offers in "
        "this process; if a later version has it, a later version of openai-core may"
    )


def _has_private_submodules(fullname: str) -> bool:
    """Whether there are private modules below one."""
    return any(name.startswith(f"{fullname}.") for name in (*PRIVATE, *_ALIASES))


def _merged_from(fullname: str) -> tuple[str, str]:
    """The two modules whose names a merged module has, sync first."""
    below = fullname.removeprefix("openai")
    return f"openai_sync{below}", f"openai_core{below}"


# Modules


class _AliasLoader(ExistingModule):
    """Gives a module of ours; one of types has the other types of its package too, as official modules do."""

    def adopt(self, module: ModuleType) -> None:
        """Have a module of types find what it does not define itself in its package."""
        _add_types_of_package(module)


def _add_types_of_package(module: ModuleType) -> None:
    name = module.__name__
    if name.startswith("openai_core.types.") and not hasattr(module, "__path__"):
        vars(module).setdefault("__getattr__", partial(_type_of_package, name))


def _type_of_package(module: str, name: str) -> Any:
    """A type that is not defined in the module of types `module`, but exported by a package that it is in."""
    package = module
    while not name.startswith("_") and package.count(".") > 1:
        package = package.rpartition(".")[0]
        found = getattr(import_module(package), name, None)
        if found is not None and not isinstance(found, ModuleType):
            return found
    raise no_such_name(sys.modules[module], name)


class _ModuleLoader(Loader):
    """Makes a module of a class of modules; its names are looked up when they are needed."""

    def __init__(self, kind: type[ModuleType]) -> None:
        self._kind = kind

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return self._kind(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Prepare for what programs do with models and streams, before they can have any."""
        if module.__name__ == "openai":
            from .class_statements import patch_class_statements
            from .classes import add_attribute_slots, patch_pydantic_checks
            from .client_patches import patch_clients
            from .request_patches import patch_requests
            from .stand_ins import add_private_attributes
            from .stream_patches import patch_streams

            patch_pydantic_checks()
            patch_class_statements()
            add_attribute_slots()
            add_private_attributes()
            patch_clients()
            patch_requests()
            patch_streams()


class _LazyModule(ModuleType):
    """A module whose names are found when first asked for."""

    def __getattr__(self, name: str) -> Any:
        try:
            found = self._find(name)
        except _NameNotFound:
            full_name = f"{self.__name__}.{name}"
            if full_name not in MISSING:
                raise no_such_name(self, name) from None
            raise AttributeError(_missing_message(full_name), name=name, obj=self) from None
        ModuleType.__setattr__(self, name, found)
        return found

    def _find(self, name: str) -> Any:
        raise _NameNotFound(name)


class _NameNotFound(Exception):
    pass


class _PrivateModule(_LazyModule):
    """A private module of the official package: the names that programs import from it."""

    def _find(self, name: str) -> Any:
        if name in ("VERSION", "__version__"):
            return INTERFACE
        if name in PRIVATE.get(self.__name__, {}):
            return getattr(import_module(PRIVATE[self.__name__][name]), name)
        if f"{self.__name__}.{name}" in PRIVATE:
            return import_module(f"{self.__name__}.{name}")
        raise _NameNotFound(name)

    def __dir__(self) -> Iterable[str]:
        return sorted({*super().__dir__(), *PRIVATE.get(self.__name__, {})})


class _MergedModule(_LazyModule):
    """The names of one module of `openai_sync` and of its original in `openai_core`."""

    def _find(self, name: str) -> Any:
        if name == "__all__":
            return sorted({public for module in self._modules() for public in getattr(module, name, ())})
        if name.startswith("__"):
            raise _NameNotFound(name)
        if borrowed := BORROWED.get(self.__name__, {}).get(name):
            module, _, own = borrowed.rpartition(".")
            return getattr(import_module(module), own)
        for source in self._modules():
            found = getattr(source, name, _NameNotFound)
            if isinstance(found, ModuleType):
                return import_module(f"{self.__name__}.{name}")
            if found is not _NameNotFound:
                return found
        return self._connection(name)

    def _connection(self, name: str) -> Any:
        """A class of websockets, all of which are in one package here."""
        is_async = name.startswith("Async")
        place = CONNECTIONS.get(self.__name__, {}).get(name.removeprefix("Async"))
        if place is None:
            raise _NameNotFound(name)
        module, _, own = place.rpartition(".")
        package = "openai_core.realtime" if is_async else "openai_sync.websockets"
        return getattr(import_module(f"{package}.{module}"), f"{'Async' if is_async else ''}{own}")

    def _modules(self) -> Iterator[ModuleType]:
        for name in _merged_from(self.__name__):
            if find_spec(name) is not None:
                yield import_module(name)

    def __dir__(self) -> Iterable[str]:
        connections = CONNECTIONS.get(self.__name__, {})
        own = {name for module in self._modules() for name in dir(module)}
        return sorted({*own, *connections, *(f"Async{name}" for name in connections)})


class _OpenAIModule(_LazyModule):
    """`openai` itself: `openai_sync`, but for its version. Assigning a setting here is assigning it there."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "This process uses openai_core and openai_sync in place of the official package.")
        vars(self).update(__file__=_origin(), __version__=INTERFACE, VERSION=INTERFACE)

    def __getattr__(self, name: str) -> Any:
        if name in _ATTRIBUTES:
            return import_module(f"openai.{name}")
        # Not kept here, where a later assignment to the module behind would not be seen.
        found = getattr(_openai_sync(), name, _NameNotFound)
        # `Model` of ours has the name of a class that the official package removed.
        if name == "Model" or type(found).__name__ == "RemovedName":
            from openai_sync.removed import RemovedName

            return RemovedName(name)
        if found is _NameNotFound or (isinstance(found, ModuleType) and name != "types"):
            return super().__getattr__(name)
        return found

    def __setattr__(self, name: str, value: Any) -> None:
        if name.startswith("__") or isinstance(value, ModuleType):
            super().__setattr__(name, value)
        else:
            setattr(_openai_sync(), name, value)

    def __delattr__(self, name: str) -> None:
        if name in vars(self):
            super().__delattr__(name)
        else:
            delattr(_openai_sync(), name)

    def __dir__(self) -> Iterable[str]:
        return sorted({*super().__dir__(), *dir(_openai_sync()), *_ATTRIBUTES})


if __name__ == "__main__":
    # The module under its own name, whose classes an `install()` in the program will know.
    from openai_core.dropin.finder import main as run

    run(sys.argv[1:])
