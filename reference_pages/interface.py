"""What users can call and what they get, read from the sources: resources, methods, parameters, types."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, cast

import griffe

from openai_core._codegen.field_wording import FieldWording

__all__ = ["CALL_OPTIONS", "Interface", "Method", "Parameter", "Resource", "interface", "members_of", "union_of"]

ROOT: Final = Path(__file__).resolve().parents[1]
CALL_OPTIONS: Final = "openai_core.calls.options.CallOptions"
_BASE: Final = "openai_core.model."
"""Where the base class of answers is, whose fields are not those of the API."""
_CLIENT: Final = "openai_core.client.resources.ClientResources"
_LEFT_OUT: Final = ("with_raw_response", "with_streaming_response")
_NO_VALUES: Final = ("Omit", "NotGiven")
"""Names in annotations for parameters that are not given."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a method, or field of a type."""

    name: str
    annotation: Any
    """An expression of griffe, or None."""
    required: bool
    description: str
    default: str | None = None
    by_name: bool = True
    """Whether it is given by its name alone."""


@dataclass(frozen=True, slots=True)
class Method:
    """One method of a resource."""

    name: str
    function: griffe.Function
    path_parameters: tuple[Parameter, ...]
    """Those before the keyword arguments, or among them with names of their own in the signature."""
    keywords: tuple[Parameter, ...]
    """The keys of the dictionary of keyword arguments, without the options that all calls have; required ones first."""
    takes_options: bool
    """Whether it takes the options that all calls have."""
    needed: frozenset[str] = frozenset()
    """The keywords that are required; those of the first form, if there are several."""

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        """All parameters, in the order of the signature."""
        return (*self.path_parameters, *self.keywords)


@dataclass(frozen=True, slots=True)
class Resource:
    """A group of methods, as users write it after the client: `chat.completions`."""

    path: str
    doc: str
    methods: tuple[Method, ...]
    children: tuple[str, ...]


class Interface:
    """The packages as griffe reads them, without importing them."""

    def __init__(self, root: Path = ROOT) -> None:
        loader = griffe.GriffeLoader(search_paths=[root])
        self.package = cast(griffe.Module, loader.load("openai_core"))
        self._options = frozenset(self.at(CALL_OPTIONS).members)
        self._words = FieldWording()

    def at(self, path: str) -> Any:
        """What stands at a dotted path such as `openai_core.types.Model`.

        Raises:
            KeyError: nothing.
        """
        found: Any = self.package[path.removeprefix("openai_core.")]
        return found.final_target if found.is_alias else found

    def known(self, name: Any) -> Any:
        """What a name in an expression stands for; None if it is not of the package."""
        path = name.canonical_path
        if not path.startswith("openai_core."):
            return None
        try:
            return self.at(path)
        except (KeyError, griffe.AliasResolutionError):
            return None

    def resources(self) -> Iterator[Resource]:
        """All resources of the client, each before those below it."""
        for name, made in self._children(self.at(_CLIENT)):
            yield from self._resource(name, made)

    def _resource(self, path: str, made: Any) -> Iterator[Resource]:
        children = list(self._children(made))
        doc = made.docstring.value if made.docstring else ""
        names = tuple(f"{path}.{name}" for name, _ in children)
        yield Resource(path, doc, tuple(self._methods(made)), names)
        for name, child in children:
            yield from self._resource(f"{path}.{name}", child)

    def _children(self, made: Any) -> Iterator[tuple[str, Any]]:
        for name, member in members_of(made):
            if member.is_attribute and name not in _LEFT_OUT and isinstance(member.annotation, griffe.ExprName):
                target = self.known(member.annotation)
                if target is not None and target.path.startswith("openai_core.resources."):
                    yield name, target

    def _methods(self, made: Any) -> Iterator[Method]:
        for name, member in members_of(made):
            if member.is_function:
                yield self._method(name, member)

    def _method(self, name: str, function: Any) -> Method:
        described = {one.name: one.description for one in _section(function, griffe.DocstringSectionKind.parameters)}
        plain: list[Parameter] = []
        keywords: list[Parameter] = []
        takes_options = False
        for one in function.parameters:
            if one.name == "self":
                continue
            if one.kind is griffe.ParameterKind.var_keyword:
                for key in self._keywords(function):
                    if key.name in self._options:
                        takes_options = True
                    else:
                        keywords.append(key)
            else:
                text = described.get(one.name) or self._words.of_path_parameter(one.name)
                default = None if one.default is None else str(one.default)
                by_name = one.kind is griffe.ParameterKind.keyword_only
                plain.append(Parameter(one.name, one.annotation, one.default is None, text, default, by_name))
        keywords.sort(key=lambda key: not key.required)
        first = function.overloads[0] if function.overloads else function
        needed = frozenset(key.name for key in self._keywords(first) if key.required)
        return Method(name, function, tuple(plain), tuple(keywords), takes_options, needed)

    def _keywords(self, function: Any) -> list[Parameter]:
        found = [one for one in function.parameters if one.kind is griffe.ParameterKind.var_keyword]
        return self._keys(found[0].annotation) if found else []

    def _keys(self, annotation: Any) -> list[Parameter]:
        """The keys of the dictionary in `Unpack[...]`."""
        name = annotation.slice
        made = self.known(name.left if isinstance(name, griffe.ExprSubscript) else name)
        return self.fields(made) if made is not None else []

    def fields(self, made: Any) -> list[Parameter]:
        """The fields of a class, those of its bases included."""
        return [
            self._field(name, one, made)
            for name, one in members_of(made)
            if one.is_attribute and one.annotation and not one.path.startswith(_BASE)
        ]

    def _field(self, name: str, one: Any, made: Any) -> Parameter:
        annotation: Any = one.annotation
        required = one.value is None and not _is_partial(one.parent or made)
        if isinstance(annotation, griffe.ExprSubscript) and str(annotation.left) in ("Required", "NotRequired"):
            annotation, required = annotation.slice, str(annotation.left) == "Required"
        text = " ".join(one.docstring.value.split()) if one.docstring else ""
        return Parameter(name, annotation, required, text)


def _is_partial(made: Any) -> bool:
    """Whether keys of a typed dictionary need not be there unless they say so."""
    keywords = getattr(made, "keywords", {}) or {}
    return str(keywords.get("total")) == "False"


def _section(function: Any, kind: griffe.DocstringSectionKind) -> list[Any]:
    if function.docstring is None:
        return []
    return [
        one for part in function.docstring.parse("google", warnings=False) if part.kind is kind for one in part.value
    ]


def members_of(made: Any) -> Iterator[tuple[str, Any]]:
    """The public members of a class in the order of the sources, inherited ones after its own."""
    for name, member in [*made.members.items(), *made.inherited_members.items()]:
        if not name.startswith("_"):
            yield name, member.final_target if member.is_alias else member


def union_of(annotation: Any) -> list[Any]:
    """What a value may be, by its annotation; without what stands for a parameter that is not given."""
    if isinstance(annotation, griffe.ExprBinOp) and annotation.operator == "|":
        return [*union_of(annotation.left), *union_of(annotation.right)]
    return [] if str(annotation) in _NO_VALUES else [annotation]


@cache
def interface() -> Interface:
    """The interface of the sources that this is a part of."""
    return Interface()
