"""What types are for: which method takes or gives them, which union they are a kind of, which field holds them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from .surface import (
    Alias,
    DictOf,
    Field,
    ListOf,
    LiteralOf,
    Method,
    Ref,
    RequestDict,
    Struct,
    Surface,
    TypeExpr,
    UnionOf,
)
from .type_graph import Key, TypeGraph

__all__ = ["Roles"]

_FORMS: Final = ("Base", "NonStreaming", "Streaming")
_TYPICAL: Final = ("create", "retrieve")
"""Methods that say best what their answer is."""


class Roles:
    """The uses of the definitions of one surface; of several uses, the first."""

    def __init__(self, surface: Surface) -> None:
        self.exported = {(module, name) for one in surface.packages for name, module in one.exports.items()}
        self.calls: dict[str, str] = {}
        """The method whose parameters a module has."""
        self._graph = TypeGraph(surface)
        self._answers: dict[Key, str] = {}
        self._unions: dict[Key, str] = {}
        self._holders: dict[Key, str] = {}
        for resource in surface.resources:
            for method in resource.methods:
                self._add_method(f"{resource.path}.{method.name}", method)
        for key in sorted(self._graph.definitions, key=lambda key: key not in self.exported):
            self._add_parts(key)

    def answer(self, key: Key) -> str | None:
        """What a type is to the methods that give it."""
        return self._answers.get(key)

    def kind(self, key: Key) -> str | None:
        """Which kind of which union a type is."""
        union = self._unions.get(key)
        if union is None:
            return None
        value = self._type_value(key)
        return f"The `{value}` variant of `{union}`." if value else f"A variant of `{union}`."

    def part(self, key: Key) -> str | None:
        """Which field of what holds a type."""
        return self._holders.get(key)

    def answer_form(self, key: Key) -> str | None:
        """What a type is the request form of."""
        answer = self.answered(key)
        if answer is None:
            return None
        return f"shared.{answer[1]}" if answer[0].startswith("shared.") else answer[1]

    def answered(self, key: Key) -> Key | None:
        """The type that a type is the request form of."""
        module, name = key
        if module.startswith("shared_params."):
            shared = (f"shared.{module.partition('.')[2]}", name)
            if shared in self.exported:
                return shared
        answer = (module.removesuffix("_param"), name.removesuffix("Param"))
        return answer if answer != key and answer in self.exported else None

    # Collecting

    def _add_method(self, path: str, method: Method) -> None:
        call = f"`client.{path}()`"
        if isinstance(method.returns, Ref):
            text = f"An item of {call}." if method.page else f"The response of {call}."
            if method.name == "delete":
                text = f"Confirms a deletion by {call}."
            key = self._key(method.returns)
            if key not in self._answers or (method.name in _TYPICAL and not method.page):
                self._answers[key] = text
        if isinstance(method.stream_of, Ref):
            self._answers.setdefault(self._key(method.stream_of), f"An event of {call}.")
        if method.params is not None:
            self.calls.setdefault(method.params.module, path)

    def _add_parts(self, key: Key) -> None:
        made = self._graph.definitions[key]
        if isinstance(made, Alias) and isinstance(made.type, UnionOf):
            for member in made.type.members:
                if isinstance(member, Ref):
                    self._unions.setdefault(self._key(member), made.name)
        if isinstance(made, Struct | RequestDict):
            owner = self._call_of(key) or made.name
            for field in made.fields:
                for ref in _held(field.type):
                    self._holders.setdefault(self._key(ref), f"The type of `{field.name}` in `{owner}`.")

    def _call_of(self, key: Key) -> str | None:
        """The method whose parameters a request dict is."""
        module, name = key
        for form in _FORMS:
            name = name.removesuffix(form)
        own = name.lower() == module.rpartition(".")[2].replace("_", "")
        return f"client.{self.calls[module]}()" if own and module in self.calls else None

    def _key(self, ref: Ref) -> Key:
        return self._graph.resolve((ref.module, ref.name))[0]

    def _type_value(self, key: Key) -> str | None:
        made = self._graph.definitions.get(key)
        if isinstance(made, Struct) and made.tag is not None:
            return made.tag[1]
        fields: tuple[Field, ...] = made.fields if isinstance(made, Struct | RequestDict) else ()
        for field in fields:
            if field.name == "type" and isinstance(field.type, LiteralOf) and len(field.type.values) == 1:
                return str(field.type.values[0])
        return None


def _held(expression: TypeExpr) -> Iterator[Ref]:
    """The definitions that a field may hold, itself or in a list."""
    match expression:
        case Ref():
            yield expression
        case ListOf(inner) | DictOf(inner):
            yield from _held(inner)
        case UnionOf(members):
            for member in members:
                yield from _held(member)
        case _:
            return
