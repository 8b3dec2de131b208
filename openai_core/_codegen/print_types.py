"""Prints the modules and packages of `openai_core.types`."""

from __future__ import annotations

import json
from pathlib import PurePosixPath
from typing import Final

from .formatting import formatted, origin_text
from .surface import Package, Surface, TypeModule
from .type_graph import TypeGraph, with_shared, with_tags
from .type_printing import ModulePrinter
from .wording import Wording

__all__ = ["print_types"]

# Types with behaviour of their own: the class that adds it, by its place below `openai_core.types`.
_BEHAVIOUR: Final = {"responses.response.Response": "responses._output_text.OutputText"}


def print_types(surface: Surface, wording: Wording | None = None) -> dict[PurePosixPath, str]:
    """The files of a surface's types, by their path below `openai_core/types`; formatted.

    Raises:
        TableError: a docstring is written for something that is not there.
    """
    surface = with_tags(with_shared(surface))
    graph = TypeGraph(surface)
    words = wording or Wording(surface)
    files = {_path(module.path): _module(module, graph, words) for module in surface.modules}
    files |= {_path(one.path, package=True): _package(one, words) for one in surface.packages}
    words.check()
    return formatted(files)


def _path(module: str, *, package: bool = False) -> PurePosixPath:
    path = PurePosixPath(*module.split("."))
    return path / "__init__.py" if package else path.with_suffix(".py")


def _module(module: TypeModule, graph: TypeGraph, words: Wording) -> str:
    printer = ModulePrinter(module.path, graph, words, _BEHAVIOUR)
    names = {one.name for one in module.definitions}
    bodies = [text for one in module.definitions if (text := printer.definition(one, names))]
    listed = ", ".join(json.dumps(one.name) for one in module.definitions)
    return "\n\n".join(
        [
            f'{origin_text(module.origins)}"""{words.of_module(module.path, module.definitions)}"""',
            "from __future__ import annotations",
            _imports(module.path, printer.imports),
            f"__all__ = [{listed}]",
            *bodies,
            "",
        ]
    )


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


def _package(package: Package, words: Wording) -> str:
    inside = f"{package.path}.x".lstrip(".")
    depth = len(inside.split(".")) + 1
    imports = [f"    from . import {name} as {name}" for name in package.subpackages]
    modules: dict[str, list[str]] = {}
    for name, source in package.exports.items():
        modules.setdefault(_relative(inside, source), []).append(name)
    imports += [f"    from {source} import {', '.join(names)}" for source, names in modules.items()]
    rows = [f'    "{name}": "{_lazy(inside, source)}",' for name, source in package.exports.items()]
    listed = ", ".join(json.dumps(name) for name in package.exports)
    head = [f'"""{words.of_package(package.path)}"""', "", "from __future__ import annotations", ""]
    if not imports:
        return "\n".join(head[:1]) + "\n"
    return "\n".join(
        [
            *head,
            "from typing import TYPE_CHECKING",
            "",
            f"from {'.' * depth}lazy import lazy_exports",
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
            "",
        ]
    )


def _lazy(inside: str, source: str) -> str:
    """A module as `lazy_exports` takes it: relative to the package, without the dot for what is in it."""
    relative = _relative(inside, source)
    return relative[1:] if not relative.startswith("..") else relative
