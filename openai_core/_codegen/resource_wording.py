"""Sentences on resources and methods: those of the table beside this, or made of what things are called there."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Final

from .surface import Method, Resource, Surface

__all__ = ["TABLE", "Wording", "WordingError"]

TABLE: Final = Path(__file__).with_name("resource_wording.toml")

_OF_ONE: Final = {
    "create": "Create {one}.",
    "retrieve": "Get {one}.",
    "update": "Update {one}.",
    "delete": "Delete {one}.",
    "cancel": "Cancel {one}.",
}
_VERBS: Final = {"create": "create", "retrieve": "retrieve", "list": "list", "update": "update", "delete": "delete"}


class WordingError(ValueError):
    """A row of the wording is of no use."""


class Wording:
    """What to say of resources and methods."""

    def __init__(self, data: dict[str, Any]) -> None:
        self._things: dict[str, dict[str, str]] = data.get("things", {})
        self._does: dict[str, str] = data.get("does", {})
        self._methods: dict[str, str] = data.get("methods", {})

    @classmethod
    def load(cls, path: Path = TABLE) -> Wording:
        """Read the table."""
        return cls(tomllib.loads(path.read_text(encoding="utf-8")))

    def check(self, surface: Surface) -> None:
        """Refuse rows for what there is not.

        Raises:
            WordingError: naming them.
        """
        resources = {resource.path for resource in surface.resources}
        methods = {f"{resource.path}.{method.name}" for resource in surface.resources for method in resource.methods}
        surplus = (self._things.keys() | self._does.keys()) - resources | self._methods.keys() - methods
        if surplus:
            raise WordingError(f"resource_wording.toml has rows for what does not exist: {', '.join(sorted(surplus))}")

    def what(self, path: str) -> str:
        """What stands under the attribute of a resource, as a sentence without a verb."""
        thing = self._things.get(path, {})
        return _sentence(thing.get("what") or thing.get("many") or path.rpartition(".")[2].replace("_", " "))

    def does(self, resource: Resource) -> str:
        """What one can do with a resource."""
        if resource.path in self._does:
            return self._does[resource.path]
        many = self._things.get(resource.path, {}).get("many", "").partition(":")[0]
        verbs = [verb for name, verb in _VERBS.items() if any(method.name == name for method in resource.methods)]
        if not verbs or not many:
            return self.what(resource.path)
        return _sentence(f"{_listed(verbs)} {many}")

    def method(self, resource: Resource, method: Method) -> str:
        """What a method does."""
        given = method.doc or self._methods.get(f"{resource.path}.{method.name}")
        if given:
            return given
        thing = self._things.get(resource.path, {})
        one, many = thing.get("one"), thing.get("many", "").partition(":")[0]
        if method.name == "list" and many:
            return f"List {many}."
        if method.name in _OF_ONE and one:
            return _OF_ONE[method.name].format(one=one)
        words = method.name.replace("_", " ")
        return _sentence(f"{words} of {many}" if many else words)


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:].rstrip('.')}."


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
