"""How a definition is printed: a struct, a request dict, an alias, and the imports that they need."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Final

from .surface import (
    Alias,
    Definition,
    DictOf,
    Field,
    Imported,
    ListOf,
    LiteralOf,
    Plain,
    Ref,
    RequestDict,
    Struct,
    TypeExpr,
    UnionOf,
)
from .table import TableError
from .type_graph import Key, TypeGraph
from .wording import Wording

__all__ = ["ModulePrinter"]

_PLAIN: Final = frozenset({"str", "int", "float", "bool", "object"})


class ModulePrinter:
    """Prints the definitions of one module, and remembers what they import."""

    def __init__(self, module: str, graph: TypeGraph, wording: Wording, behaviour: dict[str, str]) -> None:
        self.module = module
        self.imports: dict[str, set[str]] = defaultdict(set)
        """Names by module: absolute ones with a leading space, those of `types` by their path."""
        self._graph = graph
        self._wording = wording
        self._behaviour = behaviour
        self._field_names: frozenset[str] = frozenset()
        self._meanings: dict[str, Key] = {}
        named = module.endswith(("_param", "_params")) or module.startswith("shared_params.")
        # An answer may be called so as well: what an endpoint takes for its own parameters.
        self._is_request = named and not graph.has_structs(module)

    def definition(self, one: Definition, names: set[str]) -> str:
        """The text of a definition; nothing for what is only imported under its own name."""
        match one:
            case Struct():
                return self._struct(one, names)
            case RequestDict():
                return self._request(one)
            case Alias():
                return self._alias(one)
            case Imported():
                return self._import(one)

    # Structs

    def _struct(self, one: Struct, names: set[str]) -> str:
        bases = [self._name(base) for base in one.bases]
        if behaviour := self._behaviour.get(f"{self.module}.{one.name}"):
            module, _, name = behaviour.rpartition(".")
            self.imports[module].add(name)
            bases.insert(0, name)
        if not one.bases:
            model = "BaseModel" if "Model" in names else "Model"
            self.imports["..model"].add(model)
            bases.append(model)
        arguments = [*bases]
        if one.tag is not None and any(field.name == one.tag[0] for field in one.fields):
            arguments += [f'tag_field="{one.tag[0]}"', f'tag="{one.tag[1]}"']
        self._field_names = frozenset(field.name for field in one.fields)
        inherited = self._inherited(one)
        body = [self._struct_field(one, field, field.name in inherited) for field in one.fields]
        return self._class(one.name, ", ".join(arguments), body)

    def _inherited(self, one: Struct) -> set[str]:
        found: set[str] = set()
        for base in one.bases:
            _, definition = self._graph.resolve((base.module, base.name))
            if isinstance(definition, Struct):
                found |= {field.name for field in definition.fields} | self._inherited(definition)
        return found

    def _struct_field(self, one: Struct, field: Field, replaces: bool) -> str:
        made = self._type(field.type)
        if one.tag is not None and field.name == one.tag[0]:
            value = f' = "{one.tag[1]}"'
        elif field.wire:
            self.imports[" msgspec"].add("field")
            default = "" if field.required else "default=None, "
            value = f' = field({default}name="{field.wire}")'
        else:
            value = "" if field.required else " = None"
        note = "  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]" if replaces else ""
        return f"{field.name}: {made}{value}{note}{self._field_doc(one, field)}"

    # Request dicts

    def _request(self, one: RequestDict) -> str:
        everything = all(field.required for field in one.fields) and bool(one.fields)
        total = everything and not one.bases and not one.call
        self._field_names = frozenset(field.name for field in one.fields)
        bases = [self._name(base) for base in one.bases]
        if not bases:
            self.imports[" typing_extensions"].add("TypedDict")
            bases = ["TypedDict"]
        keywords = [field for field in one.fields if field.wire is not None]
        above = self._keyword_keys(one, keywords) if keywords else ""
        if keywords:
            bases, total = [base for base in bases if base != "TypedDict"], False
            bases.insert(0, _keywords_of(one))
        arguments = ", ".join([*bases, *([] if total else ["total=False"])])
        keys = [self._key(one, field, total) for field in one.fields if field.wire is None]
        return above + self._class(one.name, arguments, keys)

    def _keyword_keys(self, one: RequestDict, fields: list[Field]) -> str:
        """The base class with the keys that are keywords of Python, which a class statement cannot have."""
        self.imports[" typing_extensions"].add("TypedDict")
        name = _keywords_of(one)
        keys: list[str] = []
        for field in fields:
            made = self._type(field.type, request=True)
            if field.required:
                self.imports[" typing"].add("Required")
                made = f"Required[{made}]"
            keys.append(f'"{field.wire}": {made}')
        return f'{name} = TypedDict("{name}", {{{", ".join(keys)}}}, total=False)\n\n\n'

    def _key(self, one: RequestDict, field: Field, total: bool) -> str:
        members = self._members(field.type, request=True)
        if one.call and not field.required:
            self.imports["..sentinels"].add("Omit")
            last = ["None"] if "None" in members else []
            members = [*(member for member in members if member != "None"), "Omit", *last]
        made = " | ".join(members)
        if field.required and not total:
            self.imports[" typing"].add("Required")
            made = f"Required[{made}]"
        return f"{field.name}: {made}{self._field_doc(one, field)}"

    # Aliases

    def _alias(self, one: Alias) -> str:
        self.imports[" typing"].add("TypeAlias")
        self._field_names = frozenset()
        request = self._is_request
        made = self._type(one.type, request=request and not isinstance(one.type, ListOf))
        doc = self._wording.of_type(self.module, one)
        lines = [f"{one.name}: TypeAlias = {f'({made})' if isinstance(one.type, UnionOf) else made}"]
        return "\n".join([*lines, *([f'"""{doc}"""'] if doc else [])])

    def _import(self, one: Imported) -> str:
        name = one.source_name or one.name
        if name == one.name:
            self.imports[one.source].add(name)
            return ""
        self.imports[" typing"].add("TypeAlias")
        return self._alias(Alias(one.name, Ref(one.source, name)))

    # Parts

    def _class(self, name: str, arguments: str, body: list[str]) -> str:
        _, one = self._graph.resolve((self.module, name))
        doc = self._class_doc(one) if one is not None else None
        lines = [f'"""{doc}"""\n'] if doc else []
        lines += body
        inner = "\n".join(f"    {line}" for part in lines or ["pass"] for line in part.split("\n"))
        return f"class {name}({arguments}):\n{inner}"

    def _class_doc(self, one: Definition) -> str | None:
        """The docstring of a class; below it the keys that a class statement cannot have, if it has any."""
        doc = self._wording.of_type(self.module, one)
        fields = one.fields if isinstance(one, RequestDict) else ()
        texts = {key.wire: self._wording.of_field(self.module, one, key) for key in fields if key.wire is not None}
        keys = [f"`{name}`: {text}" for name, text in texts.items() if text]
        parts = [*([doc] if doc else []), *keys]
        return "\n\n".join(parts) + "\n" if len(parts) > 1 else "".join(parts) or None

    def _field_doc(self, owner: Definition, field: Field) -> str:
        doc = self._wording.of_field(self.module, owner, field)
        return f'\n"""{doc}"""' if doc else ""

    def _type(self, made: TypeExpr, *, request: bool = False) -> str:
        return " | ".join(self._members(made, request=request))

    def _members(self, made: TypeExpr, *, request: bool = False) -> list[str]:
        match made:
            case UnionOf(members):
                found = [part for member in members for part in self._members(member, request=request)]
                unique = list(dict.fromkeys(found))
                return [*(part for part in unique if part != "None"), *(["None"] if "None" in unique else [])]
            case LiteralOf(values):
                self.imports[" typing"].add("Literal")
                return [f"Literal[{', '.join(_literal(value) for value in values)}]"]
            case ListOf(item):
                container = self._container("list", self._list_in_request(item), request)
                return [f"{container}[{self._type(item, request=request)}]"]
            case DictOf(value):
                container = self._container("dict", "Mapping", request)
                return [f"{container}[{self._builtin('str')}, {self._type(value, request=request)}]"]
            case Plain("FileTypes"):
                self.imports["file_types"].add("FileTypes")
                return ["FileTypes"]
            case Plain(name):
                return [self._builtin(name)]
            case Ref():
                return [self._reference(made, request)]

    def _reference(self, made: Ref, request: bool) -> str:
        """The name of a definition. Of a list in a request, what any sequence of its items may be."""
        if request:
            _, found = self._graph.resolve((made.module, made.name))
            if isinstance(found, Alias) and isinstance(found.type, ListOf):
                # Programs index and extend what has the name of a list, so it stays a sequence.
                return f"{self._container('list', 'Sequence', True)}[{self._type(found.type.item, request=True)}]"
        return self._name(made)

    def _list_in_request(self, item: TypeExpr) -> str:
        """What a request takes for a list: any iterable; of texts and files a sequence, since a text is an iterable."""
        return "Sequence" if self._may_be_text(item) else "Iterable"

    def _may_be_text(self, made: TypeExpr) -> bool:
        match made:
            case LiteralOf(values):
                return all(isinstance(value, str) for value in values)
            case UnionOf(members):
                return any(self._may_be_text(member) for member in members)
            case Ref():
                _, found = self._graph.resolve((made.module, made.name))
                return isinstance(found, Alias) and self._may_be_text(found.type)
            case _:
                return made in (Plain("str"), Plain("FileTypes"))

    def _name(self, made: Ref) -> str:
        """The name of a definition, imported if it is another module's.

        Raises:
            TableError: the name stands for something else in this module.
        """
        meant, _ = self._graph.resolve((made.module, made.name))
        known, _ = self._graph.resolve((self.module, made.name))
        if self._meanings.setdefault(made.name, known if known in self._graph.definitions else meant) != meant:
            raise TableError(f"{self.module} needs two types called {made.name}; give one of them a [names] row")
        if made.module != self.module:
            self.imports[made.module].add(made.name)
        if not made.arguments:
            return made.name
        return f"{made.name}[{', '.join(self._type(argument) for argument in made.arguments)}]"

    def _container(self, answer: str, request: str, is_request: bool) -> str:
        if is_request:
            self.imports[" collections.abc"].add(request)
            return request
        return self._builtin(answer)

    def _builtin(self, name: str) -> str:
        """A builtin's name, told from the field of that name where there is one."""
        if name in self._field_names and name in {*_PLAIN, "list", "dict"}:
            self.imports["builtins"] = set()
            return f"builtins.{name}"
        return name


def _keywords_of(one: RequestDict) -> str:
    return f"_{one.name}Keywords"


def _literal(value: str | int | bool) -> str:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
