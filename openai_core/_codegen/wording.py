"""The docstrings of types: written ones from `wording.toml`, for the others what the surface says of them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Final

from .naming import module_name
from .surface import Alias, Definition, Field, Imported, LiteralOf, Method, Ref, RequestDict, Struct, Surface, UnionOf
from .table import TableError

__all__ = ["WORDING", "Wording"]

WORDING: Final = Path(__file__).with_name("wording.toml")


class Wording:
    """Docstrings, and which of the written ones were used."""

    def __init__(self, surface: Surface, data: dict[str, Any] | None = None) -> None:
        self.data = tomllib.loads(WORDING.read_text(encoding="utf-8")) if data is None else data
        self._types: dict[str, str] = self.data.get("types", {})
        self._fields: dict[str, str] = self.data.get("fields", {})
        self._packages: dict[str, str] = self.data.get("packages", {})
        self._used: set[str] = set()
        self._exported = {(module, name) for one in surface.packages for name, module in one.exports.items()}
        self._uses = _uses(surface)
        self._unions = _unions(surface)

    def check(self) -> None:
        """See that every written docstring was used.

        Raises:
            TableError: naming those that were not.
        """
        rows = {f"types.{key}" for key in self._types} | {f"fields.{key}" for key in self._fields}
        rows |= {f"packages.{key}" for key in self._packages}
        if unused := sorted(rows - self._used):
            raise TableError("wording that nothing has: " + ", ".join(unused))

    def of_type(self, module: str, one: Definition) -> str | None:
        """The docstring of a definition; None for parts whose names say enough."""
        for key in (f"{module}.{one.name}", one.name):
            if key in self._types and (key != one.name or (module, one.name) in self._exported or _is_form(one)):
                self._used.add(f"types.{key}")
                return self._types[key]
        if _is_form(one):
            return self._form(module, one)
        if (module, one.name) not in self._exported:
            return None
        if one.name.endswith("Param") and self._types.get(base := one.name.removesuffix("Param")):
            return f"Request form of `{base}`."
        return self._derived(module, one)

    def of_field(self, module: str, owner: str, field: Field) -> str | None:
        """The docstring of a field: the written one, or what the document states."""
        last = module.rpartition(".")[2]
        for key in (
            f"{module}.{owner}.{field.name}",
            f"{last}.{owner}.{field.name}",
            f"{owner}.{field.name}",
            f"*.{field.name}",
        ):
            if key in self._fields:
                self._used.add(f"fields.{key}")
                return self._fields[key]
        return field.doc

    def of_package(self, path: str) -> str:
        """The docstring of a package of types."""
        if path in self._packages or not path:
            self._used.add(f"packages.{path or '.'}")
            return self._packages[path or "."]
        return f"Types of `client.{path}`."

    def of_module(self, module: str, definitions: tuple[Definition, ...]) -> str:
        """The first line of a module of types."""
        last = module.rpartition(".")[2]
        main = next((one for one in definitions if one.name.lower() == last.replace("_", "")), None)
        if call := next(
            (self._uses[module, one.name] for one in definitions if _is_form(one) and (module, one.name) in self._uses),
            None,
        ):
            return f"Parameters of `{call[1]}()`."
        own = [one for one in definitions if not isinstance(one, Imported)]
        if main is None or isinstance(main, Imported):
            return (
                f"The {'types' if len(definitions) > 1 else 'type'} {_listed([one.name for one in definitions][:3])}."
            )
        if isinstance(main, Struct) and last.endswith("_event") and main.tag is not None:
            return f"The event `{main.tag[1]}`."
        kind = _kind(main)
        parts = "members" if kind == "union" else "parts"
        return f"The {kind} `{main.name}`{f' and its {parts}' if len(own) > 1 else ''}."

    def _form(self, module: str, one: Definition) -> str:
        name = self._uses.get(
            (module, one.name.removesuffix("Base").removesuffix("NonStreaming").removesuffix("Streaming"))
        )
        call = f"`{name[1].rpartition('.')[2]}()`" if name else "the method"
        if one.name.endswith("NonStreaming"):
            return "A request for the whole answer at once."
        if one.name.endswith("Streaming"):
            return "A request for the answer in events."
        if one.name.endswith("Base"):
            return f"What {call} takes whether or not it streams."
        return f"What {call} takes."

    def _derived(self, module: str, one: Definition) -> str:
        if use := self._uses.get((module, one.name)):
            return f"{use[0]} `client.{use[1]}()`."
        if isinstance(one, Struct) and one.tag is not None and one.name.endswith("Event"):
            return f"The event `{one.tag[1]}`."
        if union := self._unions.get((module, one.name)):
            return f"One kind of `{union}`."
        words = module_name(one.name.removesuffix("Param")).replace("_", " ")
        if isinstance(one, Alias) and isinstance(one.type, LiteralOf):
            return f"The known values of {_article(words)}."
        if isinstance(one, Alias):
            return (
                f"{_article(words).capitalize()}, of any kind."
                if isinstance(one.type, UnionOf)
                else f"{_article(words).capitalize()}."
            )
        return f"{_article(words).capitalize()}{', as a request has it' if isinstance(one, RequestDict) else ''}."


def _is_form(one: Definition) -> bool:
    return (isinstance(one, RequestDict) and one.call) or (one.name.endswith("Params") and isinstance(one, Alias))


def _uses(surface: Surface) -> dict[tuple[str, str], tuple[str, str]]:
    """What each definition is to the first method that names it: a word or two, and the method."""
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for resource in surface.resources:
        for method in resource.methods:
            for ref, role in _roles(method):
                found.setdefault((ref.module, ref.name), (role, f"{resource.path}.{method.name}"))
    return found


def _roles(method: Method) -> list[tuple[Ref, str]]:
    roles: list[tuple[Ref, str]] = []
    if isinstance(method.returns, Ref):
        roles.append((method.returns, "One item of" if method.page else "The answer of"))
    if isinstance(method.stream_of, Ref):
        roles.append((method.stream_of, "An event of"))
    if method.params is not None:
        roles.append((method.params, "What is given to"))
        roles.append((Ref(method.params.module, method.params.name.removesuffix("Base")), "What is given to"))
    return roles


def _unions(surface: Surface) -> dict[tuple[str, str], str]:
    """The first exported union that each definition is a member of."""
    found: dict[tuple[str, str], str] = {}
    for module in surface.modules:
        for one in module.definitions:
            if isinstance(one, Alias) and isinstance(one.type, UnionOf):
                for member in one.type.members:
                    if isinstance(member, Ref):
                        found.setdefault((member.module, member.name), one.name)
    return found


def _kind(one: Definition) -> str:
    match one:
        case Struct():
            return "struct"
        case RequestDict():
            return "request dict"
        case Alias(_, UnionOf()):
            return "union"
        case Alias(_, LiteralOf()):
            return "enumeration"
        case _:
            return "alias"


def _article(words: str) -> str:
    if words.endswith("s") and not words.endswith("ss"):
        return words
    return f"{'an' if words[0] in 'aeio' else 'a'} {words}"


def _listed(names: list[str]) -> str:
    quoted = [f"`{name}`" for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"
