"""Prints the modules and packages of `openai_core.types`."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Final

from .formatting import formatted, origin_text
from .surface import Package, Surface
from .type_files import type_files
from .type_graph import TypeGraph, with_shared, with_tags
from .type_printing import ModulePrinter
from .wording import Wording

__all__ = ["print_types"]

# Types with behaviour of their own: the class that adds it, by its place below `openai_core.types`.
_BEHAVIOUR: Final = {
    "beta.agent_session_message.AgentSessionMessage": "beta._message_text.MessageText",
    "responses.response.Response": "responses._output_text.OutputText",
}


def print_types(surface: Surface, wording: Wording | None = None) -> dict[PurePosixPath, str]:
    """The files of a surface's types, by their path below `openai_core/types`; formatted.

    Raises:
        TableError: a docstring is written for something that is not there.
    """
    surface = with_tags(with_shared(surface))
    joined = type_files(surface)
    words = wording or Wording(surface)
    printer = _Printer(surface, words, {one: path for path, members in joined.items() for one in members})
    moved = {one for path, members in joined.items() for one in members if one != path}
    files = {
        _path(module.path): printer.file(joined.get(module.path, (module.path,)))
        for module in surface.modules
        if module.path not in moved
    }
    files |= {_path(one.path, package=True): printer.package(one) for one in surface.packages}
    words.check()
    return formatted(files)


def _path(module: str, *, package: bool = False) -> PurePosixPath:
    path = PurePosixPath(*module.split("."))
    return path / "__init__.py" if package else path.with_suffix(".py")


class _Printer:
    """Prints files of one or several modules, and packages.

    Args:
        surface: what is printed.
        words: the docstrings.
        files: the file of each module that shares one, named like a module.
    """

    def __init__(self, surface: Surface, words: Wording, files: Mapping[str, str]) -> None:
        self._modules = {module.path: module for module in surface.modules}
        self._graph = TypeGraph(surface)
        self._words = words
        self._files = files

    def file(self, members: tuple[str, ...]) -> str:
        """The file of these modules, each after those that it needs; it is called after the last one."""
        path, modules = members[-1], [self._modules[member] for member in members]
        definitions = tuple(one for module in modules for one in module.definitions)
        names = {one.name for one in definitions}
        imports: dict[str, set[str]] = defaultdict(set)
        bodies: list[str] = []
        for module in modules:
            printer = ModulePrinter(module.path, self._graph, self._words, _BEHAVIOUR)
            bodies += [text for one in module.definitions if (text := printer.definition(one, names))]
            for source, imported in printer.imports.items():
                source = self._files.get(source, source)
                if source != path:
                    imports[source] |= imported
        origins = {origin for module in modules for origin in module.origins}
        return "\n\n".join(
            [
                f'{origin_text(origins)}"""{self._words.of_module(path, definitions)}"""',
                "from __future__ import annotations",
                _imports(path, imports),
                f"__all__ = [{', '.join(json.dumps(name) for name in sorted(names))}]",
                *bodies,
                "",
            ]
        )

    def package(self, package: Package) -> str:
        """The `__init__.py` of a package."""
        exports = {name: self._files.get(source, source) for name, source in package.exports.items()}
        return _package(package, exports, self._words)


def _imports(module: str, imports: dict[str, set[str]]) -> str:
    lines: list[str] = []
    for source, names in imports.items():
        if source == "builtins":
            lines.append("import builtins")
        elif names:
            lines.append(f"from {_relative(module, source)} import {', '.join(sorted(names))}")
    return "\n".join(lines)


def _relative(module: str, source: str) -> str:
    """How a module of types names another one; a leading space marks an absolute name, `..` one above `types`."""
    if source.startswith(" "):
        return source[1:]
    here = module.split(".")[:-1]
    if source.startswith(".."):
        return "." * (len(here) + 2) + source[2:]
    there = source.split(".")
    same = 0
    while same < min(len(here), len(there) - 1) and here[same] == there[same]:
        same += 1
    return "." * (len(here) - same + 1) + ".".join(there[same:])


def _package(package: Package, exports: Mapping[str, str], words: Wording) -> str:
    inside = f"{package.path}.x".lstrip(".")
    depth = len(inside.split(".")) + 1
    imports = [f"    from . import {name} as {name}" for name in package.subpackages]
    modules: dict[str, list[str]] = {}
    for name, source in exports.items():
        modules.setdefault(_relative(inside, source), []).append(name)
    imports += [f"    from {source} import {', '.join(names)}" for source, names in modules.items()]
    rows = [f'    "{name}": "{_lazy(inside, source)}",' for name, source in exports.items()]
    listed = ", ".join(json.dumps(name) for name in exports)
    head = [f'"""{words.of_package(package.path)}"""', "", "from __future__ import annotations", ""]
    if not imports:
        return "\n".join(head[:1]) + "\n"
    return "\n".join(
        [
            *head,
            "from typing import TYPE_CHECKING",
            "",
            f"from {'.' * depth}lazy import lazy_exports",
            *([] if package.path else ["from ..type_modules import find_by_type"]),
            "",
            "if TYPE_CHECKING:",
            *imports,
            "",
            f"__all__ = [{listed}]",
            "",
            "_MODULES: dict[str, str] = {" if not rows else "_MODULES = {",
            *rows,
            "}",
            "",
            "if not TYPE_CHECKING:",
            "    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)",
            *([] if package.path else ["    find_by_type(__name__)"]),
            "",
        ]
    )


def _lazy(inside: str, source: str) -> str:
    """A module as `lazy_exports` takes it: relative to the package, without the dot for what is in it."""
    relative = _relative(inside, source)
    return relative[1:] if not relative.startswith("..") else relative
