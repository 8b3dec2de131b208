"""Converts JSON schemas to the subset that strict mode supports. See type_schema.py for where schemas come from."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, cast

__all__ = ["SchemaError", "is_object_schema", "strict_schema"]

Node = dict[str, Any]

_KEPT: Final = frozenset(
    {
        "title", "description", "type", "enum", "const", "pattern", "multipleOf", "minimum", "maximum",
        "exclusiveMinimum", "exclusiveMaximum", "minItems", "maxItems",
    }
)  # fmt: skip
"""Keywords without subschemas that strict mode supports. Others are only checked when the answer is parsed."""
_LOOK_AROUND: Final = re.compile(r"(?<!\\)(?:\\\\)*\(\?(?:[=!]|<[=!])")
"""In a pattern, which strict mode then does not support."""
_FORMATS: Final = frozenset({"date-time", "time", "date", "duration", "email", "hostname", "ipv4", "ipv6", "uuid"})
_FORBIDDEN: Final[Mapping[str, str]] = {
    "prefixItems": "a tuple with a type for each position; write a class with a field for each position, "
    "or list[...] if all are of one type",
    "patternProperties": "a map with patterns of keys; write a list of a class with the fields 'key' and 'value'",
    "propertyNames": "a map with a type of keys; write a list of a class with the fields 'key' and 'value'",
    "not": "the negation of a type; write the types that are allowed",
    "if": "a condition; write a union of classes",
    "dependentRequired": "fields that depend on others; write a union of classes",
    "dependentSchemas": "fields that depend on others; write a union of classes",
}
_MAP: Final = (
    "a map with any keys; write a class with a field for each key, "
    "or a list of a class with the fields 'key' and 'value'"
)
_UNTYPED: Final = "a value of any type; write its type, or a union of the types that it can have"
_TYPE_NAMES: Final[Mapping[type[Any], str]] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}


class SchemaError(TypeError):
    """Strict mode cannot express a type, or it has no schema at all. `path` is the place in the type."""

    def __init__(self, message: str, *, path: str) -> None:
        super().__init__(message)
        self.path = path

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (str(self), self.path)


def _restore(message: str, path: str) -> SchemaError:
    return SchemaError(message, path=path)


def strict_schema(schema: Mapping[str, Any], *, name: str = "value", prune: bool = True) -> Node:
    """Convert a JSON schema to strict mode. Returns a new schema.

    Every property is required and no others are allowed; keywords beside a `$ref` are merged with what it refers to;
    `oneOf` becomes `anyOf`; defaults and keywords that strict mode does not support are removed.

    Args:
        schema: a schema of draft 2020-12, its definitions below `$defs`.
        name: the beginning of the path in an error.
        prune: whether to leave out definitions that nothing refers to.

    Raises:
        SchemaError: strict mode cannot express the schema.
    """
    conversion = _Conversion(schema)
    converted = conversion.convert(schema, name, ())
    definitions = conversion.definitions(prune)
    return {"$defs": definitions, **converted} if definitions else converted


def is_object_schema(schema: Mapping[str, Any]) -> bool:
    """Whether a strict schema can be the root of a response format."""
    return schema.get("type") == "object" and "anyOf" not in schema


class _Conversion:
    """Converts one schema. Definitions are converted at their first reference, so that errors can name the path."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self._root = root
        self._converted: dict[str, Node] = {}
        self._source: Node = {**root.get("definitions", {}), **root.get("$defs", {})}

    def definitions(self, prune: bool) -> Node:
        if not prune:
            for name, node in self._source.items():
                if name not in self._converted:
                    self._converted[name] = {}
                    self._converted[name] = self.convert(node, name, ())
        return {name: self._converted[name] for name in self._source if name in self._converted}

    def convert(self, given: Any, path: str, inside: tuple[str, ...]) -> Node:
        if given is True or given is None or not isinstance(given, Mapping):
            raise _refusal(path, _UNTYPED)
        node: Node = {key: value for key, value in cast("Mapping[str, Any]", given).items() if value is not None}
        if "$ref" in node:
            return self._reference(node, path, inside)
        for keyword, reason in _FORBIDDEN.items():
            if node.get(keyword) not in (None, [], {}, {"type": "string"}):
                raise _refusal(path, reason)
        parts = node.pop("allOf", None)
        if parts is not None:
            return self._merged(node, parts, path, inside)
        made = {key: value for key, value in node.items() if key in _KEPT}
        if isinstance(node.get("pattern"), str) and _LOOK_AROUND.search(node["pattern"]):
            del made["pattern"]
        if node.get("format") in _FORMATS:
            made["format"] = node["format"]
        options = node.get("anyOf") or node.get("oneOf")
        if options:
            made["anyOf"] = [self.convert(each, f"{path}|{at}", inside) for at, each in enumerate(options, 1)]
        elif "type" not in made:
            self._add_type(made, node, path)
        types = made.get("type", ())
        if types == "object" or "object" in types:
            self._object(made, node, path, inside)
        if types == "array" or "array" in types:
            made["items"] = self.convert(node.get("items"), f"{path}[]", inside)
        return made

    def _reference(self, node: Node, path: str, inside: tuple[str, ...]) -> Node:
        reference: str = node["$ref"]
        name = reference.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        if reference == "#":
            return {"$ref": reference}
        if name not in self._source:
            raise _refusal(path, f"a reference to another document, {reference!r}; write the type itself")
        beside = {key: value for key, value in node.items() if key not in ("$ref", "$defs", "definitions", "default")}
        # The root must be an object itself. Merging a reference to an enclosing schema would never end.
        if (beside or "$defs" in node) and reference not in inside:
            return self.convert({**self._source[name], **beside}, path, (*inside, reference))
        if name not in self._converted:
            self._converted[name] = {}
            self._converted[name] = self.convert(self._source[name], path, ())
        return {"$ref": reference}

    def _merged(self, node: Node, parts: list[Any], path: str, inside: tuple[str, ...]) -> Node:
        if len(parts) != 1:
            raise _refusal(path, "a combination of several schemas; write one class with all the fields")
        only: Node = parts[0]
        if "$ref" in only:
            return self.convert({**only, **node}, path, inside)
        return self.convert({**node, **only}, path, inside)

    def _object(self, made: Node, node: Node, path: str, inside: tuple[str, ...]) -> None:
        properties: Node = node.get("properties") or {}
        others = node.get("additionalProperties")
        if not properties and others is not False and ("properties" not in node or others not in (None, True)):
            raise _refusal(path, _MAP)
        made["properties"] = {key: self.convert(value, f"{path}.{key}", inside) for key, value in properties.items()}
        made["required"] = list(properties)
        made["additionalProperties"] = False

    def _add_type(self, made: Node, node: Node, path: str) -> None:
        if "properties" in node:
            made["type"] = "object"
            return
        values: list[Any] = node.get("enum") or ([node["const"]] if "const" in node else [])
        types = list(dict.fromkeys(_name_of_type(value) for value in values))
        if not types or "" in types:
            raise _refusal(path, _UNTYPED)
        made["type"] = types[0] if len(types) == 1 else types


def _refusal(path: str, what: str) -> SchemaError:
    found, _, advice = what.partition("; ")
    return SchemaError(f"{path}: strict mode cannot express {found}; {advice}", path=path)


def _name_of_type(value: object) -> str:
    return _TYPE_NAMES.get(type(value), "")
