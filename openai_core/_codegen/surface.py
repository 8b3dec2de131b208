"""What is generated, as plain data: modules of types, resources with their methods. The emitters print it.

The document's reader makes a `Surface`; nothing in it knows OpenAPI, and nothing in it knows how Python is printed.
Modules are named below `openai_core.types`: `chat.chat_completion`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

__all__ = [
    "Alias",
    "Definition",
    "DictOf",
    "Field",
    "Form",
    "Imported",
    "ListOf",
    "LiteralOf",
    "Method",
    "OtherAnswer",
    "Package",
    "PathParameter",
    "Plain",
    "Ref",
    "RequestDict",
    "Resource",
    "Struct",
    "Surface",
    "TypeExpr",
    "TypeModule",
    "UnionOf",
]

PlainName: TypeAlias = Literal[
    "str", "int", "float", "bool", "object", "None", "datetime", "date", "FileTypes", "Base64FileInput"
]


@dataclass(frozen=True, slots=True)
class Plain:
    """A type that needs no definition of ours. `object` is any JSON; `Base64FileInput` a file sent as base64 text."""

    name: PlainName


@dataclass(frozen=True, slots=True)
class Ref:
    """A definition, by the module that defines it (or imports it under that name)."""

    module: str
    name: str
    arguments: tuple[TypeExpr, ...] = ()
    """What a generic struct is of."""


@dataclass(frozen=True, slots=True)
class LiteralOf:
    values: tuple[str | int | bool, ...]


@dataclass(frozen=True, slots=True)
class ListOf:
    item: TypeExpr


@dataclass(frozen=True, slots=True)
class DictOf:
    """A JSON object with keys of any name."""

    value: TypeExpr


@dataclass(frozen=True, slots=True)
class UnionOf:
    """Any of its members, in the order in which they are printed; `Plain("None")` comes last."""

    members: tuple[TypeExpr, ...]


TypeExpr: TypeAlias = Plain | Ref | LiteralOf | ListOf | DictOf | UnionOf


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a struct or a key of a request dict."""

    name: str
    type: TypeExpr
    required: bool
    wire: str | None = None
    """The name in JSON, where it differs."""
    doc: str | None = None
    """Units, limits, defaults, deprecation: only what the type does not say."""


@dataclass(frozen=True, slots=True)
class Struct:
    """What the API answers with."""

    name: str
    fields: tuple[Field, ...]
    bases: tuple[Ref, ...] = ()
    tag: tuple[str, str] | None = None
    """The field that distinguishes it within a union, and its one value there."""
    generic: tuple[str, ...] = ()
    extra: TypeExpr | None = None
    """The type of fields that have no name in the document."""
    doc: str | None = None
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class RequestDict:
    """What a request is made of."""

    name: str
    fields: tuple[Field, ...]
    bases: tuple[Ref, ...] = ()
    call: bool = False
    """Whether its keys are the parameters of a method, which may be `omit`."""
    extra: TypeExpr | None = None
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class Alias:
    """A name for a type expression: a union, a list, an enumeration."""

    name: str
    type: TypeExpr
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """A name that a module offers and another one defines."""

    name: str
    source: str
    source_name: str | None = None


Definition: TypeAlias = Struct | RequestDict | Alias | Imported


@dataclass(frozen=True, slots=True)
class TypeModule:
    """One module of types. The definitions stand in the order in which they are printed."""

    path: str
    definitions: tuple[Definition, ...]
    doc: str
    origins: tuple[str, ...] = ()
    """The files beside the generator that say what is in it."""


@dataclass(frozen=True, slots=True)
class Package:
    """The names that a package of types offers (by the module of each), and its sub-packages."""

    path: str
    """`""` is `types` itself."""
    exports: dict[str, str]
    subpackages: tuple[str, ...] = ()
    doc: str = ""


@dataclass(frozen=True, slots=True)
class PathParameter:
    name: str
    wire: str
    type: TypeExpr = field(default_factory=lambda: Plain("str"))
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """One of several sets of parameters that a method takes."""

    label: str
    """What distinguishes it, as a part of a class's name: `FileID`."""
    params: Ref


@dataclass(frozen=True, slots=True)
class OtherAnswer:
    """What a method answers with when one of its parameters has one of these values."""

    values: tuple[str, ...]
    returns: TypeExpr
    """`str` is the body as it is."""


@dataclass(frozen=True, slots=True)
class Method:
    """One method of a resource."""

    name: str
    verb: str
    path: str
    """Below the base URL, with `{name}` for the path parameters as Python names them."""
    returns: TypeExpr | None
    """What one answer is; of a list, one item. None: nothing."""
    path_parameters: tuple[PathParameter, ...] = ()
    params: Ref | None = None
    """The request dict of its keyword arguments; of a streaming method, the one that both forms share."""
    streaming_params: tuple[Ref, Ref] | None = None
    """The request dicts of the form without and of that with `stream=True`."""
    forms: tuple[Form, ...] = ()
    """The sets of parameters of which a call uses one, if there are several; `params` then has the keys of all."""
    page: str | None = None
    """The page class of a list, such as `AsyncCursorPage`."""
    stream_of: TypeExpr | None = None
    """The type of one event, if it can stream."""
    always_streams: bool = False
    answer_by: str | None = None
    """The parameter that decides which of `other_answers` comes, if not the usual one."""
    other_answers: tuple[OtherAnswer, ...] = ()
    answer: Literal["json", "text", "binary", "none"] = "json"
    query: tuple[str, ...] | None = None
    """Parameters sent in the query, where verb and path do not already say so."""
    fixed_query: tuple[tuple[str, str], ...] = ()
    """Query parameters of every request: name and value."""
    header_parameters: tuple[tuple[str, str], ...] = ()
    """Parameters sent as headers: name and header. A list is joined by commas."""
    files: tuple[tuple[str, ...], ...] = ()
    """Where files stand among the parameters; with any, the body is a form. `<array>` stands for each element;
    `<object>` says that an object may stand there instead."""
    form: bool = False
    """Whether the body is a form also without a file."""
    parts: tuple[tuple[str, str], ...] = ()
    """Parameters and the content type of each as a part of a form; one that is given alone is the whole body."""
    accept: str | None = None
    headers: tuple[tuple[str, str], ...] = ()
    admin: bool = False
    """Whether it wants the administration key."""
    deprecated: str | None = None
    """What to use instead, in words that follow "is deprecated; "."""
    doc: str = ""
    handwritten: bool = False
    """Whether the class that its resource derives from defines it."""
    reference: str | None = None
    """The page of the API reference below https://platform.openai.com/docs/api-reference/."""
    origin: str | None = None
    """The file beside the generator that has the operation."""


@dataclass(frozen=True, slots=True)
class Resource:
    """A group of methods, with the groups below it."""

    path: str
    """As users write it after the client: `chat.completions`."""
    class_name: str
    """Without `Async`: `Completions`."""
    module: str
    """Below `openai_core.resources`: `chat.completions.completions`."""
    methods: tuple[Method, ...]
    children: tuple[str, ...] = ()
    """The paths of the resources below it."""
    doc: str = ""
    handwritten: str | None = None
    """A class with methods that no document describes, from which the resource derives: its module below
    `openai_core.resources` and its name, `_file_methods.FileMethods`. The resource's own module says that all of it
    is written by hand."""
    views: tuple[str, ...] = ()
    """The methods of that class that can give responses, raw and streamed."""
    same_as: str | None = None
    """The path of the resource that this is another name for; it has no methods and no module of its own."""

    @property
    def sends(self) -> bool:
        """Whether it, or what is below it, sends requests, whose responses its other forms give."""
        return bool(self.methods or self.children or self.same_as)


@dataclass(frozen=True, slots=True)
class Surface:
    """Everything that is generated."""

    modules: tuple[TypeModule, ...]
    packages: tuple[Package, ...]
    resources: tuple[Resource, ...]
