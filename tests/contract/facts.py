"""The public interface of the official package as facts: methods with their parameters, types with their fields.

`tests/facts/contract.json` writes names only. Of a method: the positional parameters, a slash, the keywords. A question
mark follows what is optional, and `name=wire` is a field that has another name in JSON.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

__all__ = ["FACTS", "Field", "MethodFact", "TypeFact", "exports", "methods", "text_of", "types"]

_FACTS: Final = Path(__file__).parent.parent / "facts"
FACTS: Final = _FACTS / "contract.json"
"""Methods and types."""


@dataclass(frozen=True)
class Field:
    """A parameter of a method, or a field of a type."""

    name: str
    wire: str
    required: bool


@dataclass(frozen=True)
class MethodFact:
    """A method, by its path after the client."""

    path: str
    positional: tuple[Field, ...]
    keywords: tuple[Field, ...]


@dataclass(frozen=True)
class TypeFact:
    """A type below `openai.types`. Unions and the like have no fields."""

    module: str
    name: str
    fields: tuple[Field, ...]

    def __str__(self) -> str:
        return f"{self.module}.{self.name}".lstrip(".")


def methods() -> Iterator[MethodFact]:
    """All methods."""
    for path, text in _contract()["methods"].items():
        positional, _, keywords = text.partition("/")
        yield MethodFact(path, tuple(_fields(positional)), tuple(_fields(keywords)))


def types() -> Iterator[TypeFact]:
    """All types."""
    for module, found in _contract()["types"].items():
        for name, text in found.items():
            yield TypeFact(module, name, tuple(_fields(text or "")))


def exports() -> Iterator[tuple[str, str]]:
    """All public names, each with its module."""
    names: dict[str, list[str]] = json.loads((_FACTS / "official_names.json").read_text(encoding="utf-8"))
    return ((module, name) for module, found in names.items() for name in found)


def _contract() -> dict[str, Any]:
    contract: dict[str, Any] = json.loads(FACTS.read_text(encoding="utf-8"))
    return contract


def text_of(methods: Mapping[str, str], types: Mapping[str, Mapping[str, str | None]]) -> str:
    """Facts as JSON with a line for each method and each module, so that differences can be read."""
    parts = [
        f"{json.dumps(name)}: {{\n"
        + ",\n".join(f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}" for key, value in found.items())
        + "\n}"
        for name, found in (("methods", methods), ("types", types))
    ]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _fields(text: str) -> Iterator[Field]:
    for word in text.split():
        name, _, wire = word.rstrip("?").partition("=")
        yield Field(name, wire or name, required=not word.endswith("?"))
