"""From schemas to types: which struct, request dict or alias each becomes, under which name and in which module.

A schema that the table places becomes a module of its own, once for answers and once for requests where both use it.
Every other object or union is nested in the module that needs it, named after the way to it: property by property,
of a union's member its `type`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

from .document import Document, Node
from .facts import field_doc
from .naming import class_name, python_name, singular
from .surface import (
    Alias,
    Definition,
    DictOf,
    Field,
    ListOf,
    LiteralOf,
    Plain,
    Ref,
    RequestDict,
    Struct,
    TypeExpr,
    UnionOf,
)
from .table import Place, Table

__all__ = ["NONE", "Schemas", "Scope", "nullable", "union_of"]

NONE = Plain("None")
_TELLING = frozenset({"$ref", "type", "anyOf", "oneOf", "allOf", "enum", "const", "properties"})


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a type is being made: the module, and the name that it gets if it needs one."""

    module: str
    request: bool
    prefix: str
    """What the names around it give."""
    part: str = ""
    """What its own property or place in a union adds."""
    root: bool = False
    """Whether it is the module's own type: what is nested in it then does not repeat its name."""

    @property
    def package(self) -> str:
        """The package of the module."""
        return self.module.rpartition(".")[0]

    @property
    def name(self) -> str:
        """The name by the rule."""
        return self.prefix + self.part

    def below(self, part: str) -> Scope:
        """The scope of a part of this type."""
        return Scope(self.module, self.request, "" if self.root else self.name, part)

    def item(self) -> Scope:
        """The scope of one of the many things of this type."""
        if self.root:
            return Scope(self.module, self.request, singular(self.name), "Item")
        return replace(self, part=singular(self.part))


class Schemas:
    """Makes types of schemas, and keeps those that have names."""

    def __init__(self, document: Document, table: Table) -> None:
        self.document = document
        self.table = table
        self.modules: dict[str, dict[str, Definition]] = {}
        self.origins: dict[str, set[str]] = {}
        """The files that say what is in a module."""
        self.clashes: list[str] = []
        self._made: dict[tuple[str, str], str] = {}

    # Placed types

    def define(self, place: Place) -> Ref:
        """The reference to a placed type, made if it is not there yet."""
        key = (place.module, place.name)
        if key not in self._made:
            self._made[key] = place.pointer
            scope = Scope(place.module, place.request, place.name, root=True)
            self.note_origin(place.module, place.pointer)
            made = self._bare(*self.document.follow(place.pointer), scope)
            if made != Ref(*key):
                self._keep(place.module, Alias(place.name, made))
        return Ref(*key)

    def convert(self, pointer: str, scope: Scope) -> TypeExpr:
        """The type of a schema: a reference if it is placed, else one made in the scope."""
        if place := self._place(pointer, scope):
            made = self.define(place)
            return nullable(made) if _may_be_null(self.document.follow(pointer)[1]) else made
        return self._body(pointer, scope)

    def _place(self, pointer: str, scope: Scope) -> Place | None:
        for step, _ in self.document.steps(pointer):
            place = self.table.place(step, request=scope.request, near=scope.package)
            if place is None:
                continue
            if place.request and place.pointer in self.table.answers and self._plain(place.pointer):
                return self.table.place(step, request=False, near=scope.package) or place
            return place
        return None

    def _plain(self, pointer: str) -> bool:
        """Whether a schema needs no form of its own for requests: it holds no object and no list."""
        if alternatives := self.document.alternatives(pointer):
            return all(self._plain(one) for one in alternatives)
        _, node = self.document.follow(pointer)
        return node.get("type") in ("string", "integer", "number", "boolean", "null") or "enum" in node

    # What a schema is

    def _body(self, pointer: str, scope: Scope) -> TypeExpr:
        pointer, node = self.document.follow(pointer)
        made = self._bare(pointer, node, scope)
        return nullable(made) if _may_be_null(node) else made

    def _bare(self, pointer: str, node: Node, scope: Scope) -> TypeExpr:
        if self.document.alternatives(pointer):
            return self._union(pointer, scope)
        if "enum" in node or "const" in node:
            return _literal(node)
        if "allOf" in node and "properties" not in node and (only := self._only_part(pointer, node)):
            return self.convert(only, scope)
        if self.document.properties(pointer):
            return self.define_object(pointer, scope)
        return union_of([self._of_kind(kind, pointer, node, scope) for kind in _kinds(node) if kind != "null"])

    def _of_kind(self, kind: str | None, pointer: str, node: Node, scope: Scope) -> TypeExpr:
        match kind:
            case "string":
                return Plain("FileTypes") if node.get("format") == "binary" and scope.request else Plain("str")
            case "integer":
                return Plain("int")
            case "number":
                return Plain("float")
            case "boolean":
                return Plain("bool")
            case "null":
                return NONE
            case "array":
                return self._list(pointer, node, scope)
            case "object":
                return self._mapping(pointer, node, scope)
            case _:
                return self._mapping(pointer, node, scope) if "additionalProperties" in node else Plain("object")

    def _list(self, pointer: str, node: Node, scope: Scope) -> TypeExpr:
        if "items" not in node:
            return ListOf(Plain("object"))
        return ListOf(self.convert(f"{pointer}/items", scope.item()))

    def _mapping(self, pointer: str, node: Node, scope: Scope) -> TypeExpr:
        extra = node.get("additionalProperties")
        if isinstance(extra, dict) and extra:
            inner = scope.item() if scope.root else scope
            return DictOf(self.convert(f"{pointer}/additionalProperties", inner))
        return DictOf(Plain("object"))

    def _only_part(self, pointer: str, node: Node) -> str | None:
        """The one part of an `allOf` that says what the type is; None if there are several."""
        parts = [f"{pointer}/allOf/{index}" for index in range(len(node["allOf"]))]
        telling = [part for part in parts if _TELLING & set(self.document.at(part))]
        return telling[0] if len(telling) == 1 else None

    # Unions

    def _union(self, pointer: str, scope: Scope) -> TypeExpr:
        members = self._members(pointer, scope)
        real = [(one, telling) for one, telling in members if not self._is_null(one)]
        if len(real) == 1:
            made = self.convert(real[0][0], scope)
        else:
            made = union_of([self.convert(one, scope.below(self._member_name(one, telling))) for one, telling in real])
            if not scope.root and isinstance(made, UnionOf) and any(self._is_object(one) for one in made.members):
                made = self._named(pointer, scope, made)
        return nullable(made) if len(real) < len(members) else made

    def _members(self, pointer: str, scope: Scope) -> list[tuple[str, str | None]]:
        """The members of a union, those of unions within it that have no name of their own included.

        With each stands the property whose constant tells it apart, if the document says that there is one.
        """
        _, node = self.document.follow(pointer)
        by_title = self.document.component_name(self.document.follow(pointer)[0]) in self.table.data.get("titled", ())
        telling = None if by_title else node.get("discriminator", {}).get("propertyName")
        found: list[tuple[str, str | None]] = []
        for one in self.document.alternatives(pointer):
            if self.document.at(one).get("readOnly" if scope.request else "writeOnly"):
                continue
            opens = not self._place(one, scope) and self.document.alternatives(one)
            found += self._members(one, scope) if opens else [(one, telling)]
        return found

    def _is_null(self, pointer: str) -> bool:
        return self.document.follow(pointer)[1].get("type") == "null"

    def _member_name(self, pointer: str, telling: str | None) -> str:
        properties = self.document.properties(pointer)
        if telling in properties and (value := self.document.constant(properties[telling].pointer)):
            return class_name(value)
        _, node = self.document.follow(pointer)
        if title := node.get("title"):
            return class_name(title)
        for step, _ in self.document.steps(pointer):
            if component := self.document.component_name(step):
                return class_name(component)
        for given in properties.values():
            if value := self.document.constant(given.pointer):
                return class_name(value)
        if len(properties) == 1:
            return class_name(next(iter(properties)))
        return "Item" if node.get("type") == "array" else f"UnionMember{pointer.rpartition('/')[2]}"

    def _is_object(self, made: TypeExpr) -> bool:
        """Whether a union with this member gets a name: it is an object, or a union of some."""
        if not isinstance(made, Ref):
            return False
        definition = self.modules.get(made.module, {}).get(made.name)
        if isinstance(definition, Alias):
            members = definition.type.members if isinstance(definition.type, UnionOf) else (definition.type,)
            return any(self._is_object(one) for one in members)
        return True

    def _named(self, pointer: str, scope: Scope, made: TypeExpr) -> Ref:
        name = self._nested_name(pointer, scope)
        self._keep(scope.module, Alias(name, made))
        return Ref(scope.module, name)

    def _nested_name(self, pointer: str, scope: Scope) -> str:
        """The name of a nested type: the one that an overlay knows, that of the table, or that of the rule."""
        return self.given_name(pointer, scope) or self.table.nested(scope.module, scope.name)

    def given_name(self, pointer: str, scope: Scope) -> str | None:
        """The name that the schema itself says, as those of overlays do."""
        node = self.document.at(pointer)
        given: str | None = (node.get("x-python-request-name") if scope.request else None) or node.get("x-python-name")
        return given

    # Objects

    def define_object(self, pointer: str, scope: Scope) -> Ref:
        """The struct, or for requests the dict, of an object with properties."""
        name = scope.name if scope.root else self._nested_name(pointer, scope)
        key = (scope.module, name)
        scope = replace(scope, prefix=name, part="")
        if not scope.root:
            if self._made.get(key) == pointer:
                return Ref(*key)
            if key in self._made:
                return self._again(pointer, key, scope)
            self._made[key] = pointer
        self._keep(scope.module, self._object(pointer, scope))
        return Ref(*key)

    def _object(self, pointer: str, scope: Scope) -> Struct | RequestDict:
        _, node = self.document.follow(pointer)
        properties = self.document.properties(pointer)
        bases: tuple[Ref, ...] = ()
        if not scope.request and (base := self._base(pointer, node, scope)):
            bases = (base[1],)
            inherited = self.document.properties(base[0])
            properties = {name: one for name, one in properties.items() if inherited.get(name) != one}
        left_out = self.table.without(scope.module, scope.name)
        kept = [one for one in properties.values() if one.name not in left_out]
        fields = tuple(self.field(one.name, one.pointer, one.required, scope) for one in kept)
        if scope.request:
            return RequestDict(scope.name, fields)
        return Struct(scope.name, fields, bases, deprecated=bool(node.get("deprecated")))

    def _base(self, pointer: str, node: Node, scope: Scope) -> tuple[str, Ref] | None:
        """The struct that an `allOf` adds fields to: its one part that has a place of its own."""
        found: list[tuple[str, Ref]] = []
        for index in range(len(node.get("allOf", ()))):
            part = f"{pointer}/allOf/{index}"
            if place := self._place(part, scope):
                found.append((part, self.define(place)))
        return found[0] if len(found) == 1 else None

    def field(self, wire: str, pointer: str, required: bool, scope: Scope) -> Field:
        """A field or key. Of a struct, one that may be null may also be missing: both read as None."""
        self.note_origin(scope.module, pointer)
        made = self.convert(pointer, scope.below(class_name(wire)))
        if not scope.request:
            required = required and not _has_null(made)
            made = made if required else nullable(made)
        renamed = None if scope.request else self.table.field(scope.module, scope.name, wire)
        name = renamed or python_name(wire)
        doc = field_doc(self.document, pointer, request=scope.request)
        return Field(name, made, required, wire if name != wire else None, doc)

    def note_origin(self, module: str, pointer: str) -> None:
        """Remember that a module has something of what stands at a pointer."""
        self.origins.setdefault(module, set()).add(self.document.origin(pointer))

    def _again(self, pointer: str, key: tuple[str, str], scope: Scope) -> Ref:
        """A name that is taken: fine if it is by the same thing."""
        made = self._object(pointer, scope)
        if made != self.modules[key[0]].get(key[1]):
            self.clashes.append(f"{key[0]}.{key[1]}: {self._made[key]} and {pointer}")
        return Ref(*key)

    def _keep(self, module: str, definition: Definition) -> None:
        self.modules.setdefault(module, {})[definition.name] = definition


def union_of(members: list[TypeExpr]) -> TypeExpr:
    """The union of some types: flat, without repetitions, None last."""
    flat: list[TypeExpr] = []
    for member in members:
        for one in member.members if isinstance(member, UnionOf) else (member,):
            if one not in flat:
                flat.append(one)
    literals = [one for one in flat if isinstance(one, LiteralOf)]
    if len(literals) > 1:
        values = tuple(dict.fromkeys(value for one in literals for value in one.values))
        flat = [LiteralOf(values) if one is literals[0] else one for one in flat if one not in literals[1:]]
    if NONE in flat:
        flat.remove(NONE)
        flat.append(NONE)
    return flat[0] if len(flat) == 1 else UnionOf(tuple(flat))


def nullable(made: TypeExpr) -> TypeExpr:
    """A type, or None."""
    return made if made == Plain("object") else union_of([made, NONE])


def _has_null(made: TypeExpr) -> bool:
    return made == NONE or (isinstance(made, UnionOf) and NONE in made.members)


def _kinds(node: Node) -> list[str | None]:
    """The JSON types that a schema names."""
    given = node.get("type")
    return cast("list[str | None]", given) if isinstance(given, list) else [given]


def _may_be_null(node: Node) -> bool:
    """Whether a schema is of some type or null."""
    kinds = _kinds(node)
    return bool(node.get("nullable")) or ("null" in kinds and len(kinds) > 1)


def _literal(node: Node) -> TypeExpr:
    values = [node["const"]] if "const" in node else node["enum"]
    made: TypeExpr = LiteralOf(tuple(value for value in values if value is not None))
    return nullable(made) if None in values else made
