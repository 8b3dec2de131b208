"""The pages on types: one for each module, and one that lists them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from .interface import Interface
from .markup import Links, fields_table, prose

__all__ = ["type_pages"]

_FOLDER: Final = "reference/types"
_TYPES: Final = "openai_core.types"
_NO_SEARCH: Final = "---\nsearch:\n  boost: 0.5\n---\n\n"


def type_pages(known: Interface) -> Iterator[tuple[str, str]]:
    """The pages, by their path below the folder of the documentation."""
    modules = list(_modules(known.at(_TYPES)))
    yield f"{_FOLDER}/index.md", _index(modules)
    for module in modules:
        path = module.path.removeprefix(f"{_TYPES}.").replace(".", "/")
        yield f"{_FOLDER}/{path}.md", _module(module, known, Links(known, f"{_FOLDER}/{path}"))


def _modules(package: Any) -> Iterator[Any]:
    """The modules that define types, by package."""
    for name, member in package.modules.items():
        if member.is_alias or name.startswith("_"):
            continue
        if member.is_init_module:
            yield from _modules(member)
        elif any(True for _ in _definitions(member)):
            yield member


def _definitions(module: Any) -> Iterator[Any]:
    for name, member in module.members.items():
        if member.is_alias or name.startswith("_"):
            continue
        if member.is_class or (member.is_attribute and "TypeAlias" in str(member.annotation)):
            yield member


def _index(modules: list[Any]) -> str:
    lines = ["# Types", "", "What requests are made of, and what answers are, by the module that has it.", ""]
    package = None
    for module in modules:
        path = module.path.removeprefix(f"{_TYPES}.")
        if path.rpartition(".")[0] != package:
            package = path.rpartition(".")[0]
            lines += ["", f"## {f'{_TYPES}.{package}' if package else _TYPES}", ""]
        names = ", ".join(f"`{one.name}`" for one in list(_definitions(module))[-1:])
        lines.append(f"- [`{path.rpartition('.')[2]}`]({path.replace('.', '/')}.md): {names}")
    return "\n".join([*lines, ""])


def _module(module: Any, known: Interface, links: Links) -> str:
    name = module.path.rpartition(".")[2]
    lines = [_NO_SEARCH + f"# {name}", "", f"`{module.path}`", ""]
    for one in reversed(list(_definitions(module))):
        lines += [f"## {one.name} {{ #{one.name} }}", ""]
        if one.docstring:
            lines += [f"<p>{prose(' '.join(one.docstring.value.split()))}</p>", ""]
        if one.is_class:
            if fields := known.fields(one):
                lines += [fields_table(fields, links), ""]
        else:
            lines += [f"<p>{links.annotation(one.value)}</p>", ""]
    return "\n".join(lines)
