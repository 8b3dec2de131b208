"""The public interface that the types must have, read from `facts.json`: which names, where, with which fields."""

from __future__ import annotations

import json
import typing
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple, Required

__all__ = ["MODULES", "PACKAGES", "TYPES", "Fact", "required_keys"]

ROOT = "openai_core.types"
_DATA = json.loads(Path(__file__).with_name("facts.json").read_text())


class Fact(NamedTuple):
    """One type: its module, its name, and whether each of its fields is required."""

    module: str
    name: str
    fields: MappingProxyType[str, bool]

    def __str__(self) -> str:
        return f"{self.module.removeprefix(ROOT)}.{self.name}"

    @property
    def value(self) -> Any:
        """The class or alias itself."""
        return getattr(import_module(self.module), self.name)


PACKAGES = {f"{ROOT}.{package}".rstrip("."): frozenset(names.split()) for package, names in _DATA["packages"].items()}
"""Each package and the names that it exports."""

MODULES = {
    f"{ROOT}.{module}": [
        Fact(f"{ROOT}.{module}", name, MappingProxyType({f.rstrip("?"): not f.endswith("?") for f in fields.split()}))
        for name, fields in names.items()
    ]
    for module, names in _DATA["modules"].items()
}
"""Each module and the types in it."""

TYPES = [fact for facts in MODULES.values() for fact in facts]
"""Every type of every module."""


def required_keys(typed_dict: Any) -> set[str]:
    """The keys that a TypedDict requires; its own `__required_keys__` cannot see into postponed annotations."""
    hints = typing.get_type_hints(typed_dict, include_extras=True)
    return {key for key, hint in hints.items() if typed_dict.__total__ or typing.get_origin(hint) is Required}
