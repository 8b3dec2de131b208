"""The docstrings of types and fields: written ones from `wording.toml`, else what the surface says of them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Final

from .field_wording import FieldWording
from .naming import module_name
from .surface import Alias, Definition, Field, Imported, LiteralOf, RequestDict, Struct, Surface, UnionOf
from .table import TableError
from .type_roles import Roles
from .wording_rows import rows_of

__all__ = ["WORDING", "Wording"]

WORDING: Final = Path(__file__).with_name("wording.toml")

_CAPITALS: Final = {"api": "API", "id": "ID", "json": "JSON", "mcp": "MCP", "oauth": "OAuth", "url": "URL"}
_AN: Final = ("API", "ID", "MCP", "OAuth")


class Wording:
    """Docstrings, and which of the written ones were needed.

    Args:
        surface: what is described.
        data: written docstrings, by default those of `wording.toml`.
        meanings: what fields mean, by default by `field_wording.toml`; with `data` alone, fields have their facts.
        is_complete: whether every type of which nothing else than its name can be said must have a written docstring;
            by default those of `wording.toml` must be complete, and `data` need not.
    """

    def __init__(
        self,
        surface: Surface,
        data: dict[str, Any] | None = None,
        meanings: FieldWording | None = None,
        *,
        is_complete: bool | None = None,
    ) -> None:
        self.data = tomllib.loads(WORDING.read_text(encoding="utf-8")) if data is None else data
        self._types: dict[str, str] = self.data.get("types", {})
        self._fields: dict[str, str] = self.data.get("fields", {})
        self._packages: dict[str, str] = self.data.get("packages", {})
        self._used: set[str] = set()
        self._complete = data is None if is_complete is None else is_complete
        self._named_only: set[str] = set()
        self._meanings = FieldWording() if data is None and meanings is None else meanings
        self._roles = Roles(surface)

    def check(self) -> None:
        """See that every written docstring was needed, and that none is missing.

        Raises:
            TableError: naming those that nothing has, or would have all the same; or the types whose docstrings would
                be their names in words.
        """
        if self._complete and self._named_only:
            raise TableError("types without a description in wording.toml: " + ", ".join(sorted(self._named_only)))
        rows = {f"types.{key}" for key in self._types} | {f"fields.{key}" for key in self._fields}
        rows |= {f"packages.{key}" for key in self._packages}
        if unused := [*sorted(rows - self._used), *(self._meanings.unused() if self._meanings else ())]:
            raise TableError("wording that changes nothing: " + ", ".join(unused))

    def of_type(self, module: str, one: Definition) -> str | None:
        """The docstring of a definition; None for parts whose names say enough."""
        key = (module, one.name)
        offered = key in self._roles.exported or self._is_form(module, one)
        known = self._derived(module, one) if offered else None
        without = (known or _named(one)) if offered else None
        if row := next((row for row in rows_of(key) if row in self._types and (offered or "." in row)), None):
            if self._types[row] != without:
                self._used.add(f"types.{row}")
            return self._types[row]
        answer = self._roles.answered(key) if offered and not self._is_form(module, one) else None
        if answer and (row := next((row for row in rows_of(answer) if row in self._types), None)):
            return self._types[row]  # what is said of an answer holds for its request form
        if offered and known is None:
            self._named_only.add(f"{module}.{one.name}")
        return without

    def of_field(self, module: str, owner: Definition, field: Field) -> str | None:
        """The docstring of a field: what it means, then the written facts, or those that the document states."""
        facts = self._facts(module, owner.name, field)
        if self._meanings is None:
            return facts
        meaning = self._meanings.of_field(module, owner, field)
        if facts is None or facts in meaning or (facts == "Unix seconds." and "Unix seconds" in meaning):
            return meaning
        return f"{meaning} {facts}"

    def _facts(self, module: str, owner: str, field: Field) -> str | None:
        rows = (f"{row}.{field.name}" for row in (*rows_of((module, owner)), "*"))
        row = next((row for row in rows if row in self._fields), None)
        if row is None:
            return field.doc
        if self._fields[row] != field.doc:
            self._used.add(f"fields.{row}")
        return self._fields[row]

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
        if module in self._roles.calls:
            return f"Parameters of `{self._roles.calls[module]}()`."
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

    # What the surface says

    def _is_form(self, module: str, one: Definition) -> bool:
        """Whether a definition is what a method takes, or one of the forms of that."""
        if isinstance(one, Alias):
            return module in self._roles.calls and one.name.lower() == module.rpartition(".")[2].replace("_", "")
        return isinstance(one, RequestDict) and one.call

    def _derived(self, module: str, one: Definition) -> str | None:
        key = (module, one.name)
        if self._is_form(module, one):
            return self._form(module, one)
        if answer := self._roles.answer(key):
            return answer
        if isinstance(one, Struct) and one.tag is not None and one.name.endswith("Event"):
            return f"The event `{one.tag[1]}`."
        if answer := self._roles.answer_form(key):
            return f"Request form of `{answer}`."
        if isinstance(one, Alias):
            return None
        return self._roles.kind(key) or self._roles.part(key)

    def _form(self, module: str, one: Definition) -> str:
        path = self._roles.calls.get(module)
        call = f"`client.{path}()`" if path else "the method"
        if one.name.endswith("NonStreaming"):
            return "Parameters of a request without streaming."
        if one.name.endswith("Streaming"):
            return "Parameters of a streaming request."
        if one.name.endswith("Base"):
            return f"Parameters of {call}, with or without streaming."
        return f"Parameters of {call}."


def _named(one: Definition) -> str:
    """The name of a type as a sentence, for those of which nothing else is known."""
    if not isinstance(one, Alias):
        return f"{_words(one.name)}."
    words = _words(one.name.removesuffix("Param"))
    match one.type:
        case LiteralOf():
            return f"Known values of {words[0].lower()}{words[1:]}."
        case UnionOf():
            return f"Any {words.removeprefix('A ').removeprefix('An ')}."
        case _:
            return f"{words}."


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


def _words(name: str) -> str:
    """A name as words, with an article: `TextDelta` -> `A text delta`."""
    words = " ".join(_CAPITALS.get(word, word) for word in module_name(name).split("_"))
    if words.endswith("s") and not words.endswith("ss"):
        return words[0].upper() + words[1:]
    return f"{'An' if words.startswith((*'aeio', *_AN)) else 'A'} {words}"


def _listed(names: list[str]) -> str:
    quoted = [f"`{name}`" for name in names]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} and {quoted[-1]}"
