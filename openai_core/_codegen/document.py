"""The API's OpenAPI document: where things stand in it, with references followed. Nothing here knows Python's names.

A place in the document is a JSON pointer (RFC 6901) behind `#`, such as `#/components/schemas/Model/properties/id`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Any, Final, TypeAlias, cast

__all__ = ["Document", "DocumentError", "Node", "Operation", "Property", "without_prose"]

Node: TypeAlias = dict[str, Any]

_SCHEMAS: Final = "#/components/schemas/"
_VERBS: Final = ("get", "post", "put", "patch", "delete")
_PROSE: Final = frozenset({"description", "example", "examples", "summary", "externalDocs"})
_NAME_KEYED: Final = frozenset(
    {"properties", "schemas", "paths", "responses", "parameters", "patternProperties", "webhooks"}
)
"""Objects whose keys are names, not keywords: a property may be called `description`."""


class DocumentError(ValueError):
    """The document does not hold what was looked for."""


@dataclass(frozen=True, slots=True)
class Property:
    """A property of an object, wherever among its `allOf` it stands."""

    name: str
    pointer: str
    required: bool


@dataclass(frozen=True, slots=True)
class Operation:
    verb: str
    path: str
    pointer: str
    node: Node


class Document:
    """An OpenAPI 3 document."""

    def __init__(self, data: Node) -> None:
        self.data = data
        self.origins: dict[str, str] = {}
        """The overlay that a place, and what is below it, comes from; by pointers."""

    @classmethod
    def load(cls, path: Path) -> Document:
        """Read a document from a JSON or YAML file."""
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".json":
            return cls(json.loads(text))
        yaml = import_module("yaml")
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        return cls(yaml.load(text, Loader=loader))

    @cached_property
    def operations(self) -> dict[tuple[str, str], Operation]:
        """By verb (upper case) and path as the document writes it."""
        found: dict[tuple[str, str], Operation] = {}
        for path, item in self.data["paths"].items():
            for verb in _VERBS:
                if verb in item:
                    pointer = f"#/paths/{_escaped(path)}/{verb}"
                    found[verb.upper(), path] = Operation(verb.upper(), path, pointer, item[verb])
        return found

    def at(self, pointer: str) -> Any:
        """What stands at a pointer, references not followed.

        Raises:
            DocumentError: nothing stands there.
        """
        node: Any = self.data
        for part in pointer.removeprefix("#/").split("/"):
            key = part.replace("~1", "/").replace("~0", "~")
            try:
                node = node[_key_in(node, key)]
            except (KeyError, IndexError, ValueError, TypeError):
                raise DocumentError(f"the document has nothing at {pointer}, no {key!r} in particular") from None
        return node

    def has(self, pointer: str) -> bool:
        """Whether something stands at a pointer."""
        try:
            self.at(pointer)
        except DocumentError:
            return False
        return True

    def follow(self, pointer: str) -> tuple[str, Node]:
        """The schema at a pointer and where it really stands: behind its references."""
        return list(self.steps(pointer))[-1]

    def steps(self, pointer: str) -> Iterator[tuple[str, Node]]:
        """Every place on the way from a pointer to the schema behind its references, that schema included."""
        while True:
            found = self.at(pointer)
            if not isinstance(found, dict):
                raise DocumentError(f"there is {found!r:.40} at {pointer}, where a schema should be")
            node = cast("Node", found)
            yield pointer, node
            if "$ref" not in node:
                return
            pointer = node["$ref"]

    def properties(self, pointer: str) -> dict[str, Property]:
        """The properties of an object, those of its `allOf` included; a later one replaces an earlier one."""
        found: dict[str, Property] = {}
        required: set[str] = set()
        for part in self._parts(pointer):
            node = self.at(part)
            required |= set(node.get("required", ()))
            for name in node.get("properties", {}):
                found[name] = Property(name, f"{part}/properties/{_escaped(name)}", required=False)
        return {name: replace(one, required=name in required) for name, one in found.items()}

    def _parts(self, pointer: str) -> Iterator[str]:
        """Where an object is described: it and what is in its `allOf`, at any depth."""
        pointer, node = self.follow(pointer)
        for index in range(len(node.get("allOf", ()))):
            yield from self._parts(f"{pointer}/allOf/{index}")
        yield pointer

    def alternatives(self, pointer: str) -> list[str]:
        """The members of the union at a pointer, null included and unions within it not opened; none if it is none."""
        pointer, node = self.follow(pointer)
        for keyword in ("anyOf", "oneOf"):
            members = node.get(keyword, ())
            if members and not all(set(member) <= {"required"} for member in members):
                return [f"{pointer}/{keyword}/{index}" for index in range(len(members))]
        return []

    def constant(self, pointer: str) -> str | None:
        """The one text that a schema allows, if it is only one."""
        _, node = self.follow(pointer)
        values = [node["const"]] if "const" in node else node.get("enum", ())
        return values[0] if len(values) == 1 and isinstance(values[0], str) else None

    def origin(self, pointer: str) -> str:
        """The file that says what stands at a pointer: the document's own, or an overlay's."""
        while pointer != "#":
            if name := self.origins.get(pointer):
                return f"overlays/{name}.json"
            pointer = pointer.rpartition("/")[0] or "#"
        return "openapi.json"

    def component_name(self, pointer: str) -> str | None:
        """The name of the component that stands at a pointer; None for a place within one."""
        name = pointer.removeprefix(_SCHEMAS)
        return name if name != pointer and "/" not in name else None

    def answer(self, operation: Operation, media: str) -> str | None:
        """Where the schema of an operation's successful answer of a media type stands."""
        for status in ("200", "201", "202", "204"):
            if status in operation.node.get("responses", {}):
                pointer, node = self.follow(f"{operation.pointer}/responses/{status}")
                for kind in node.get("content", {}):
                    if media in kind and "schema" in node["content"][kind]:
                        return f"{pointer}/content/{_escaped(kind)}/schema"
                return None
        return None

    def bodies(self, operation: Operation) -> dict[str, str]:
        """Where the schemas of an operation's body stand, by media type."""
        content = operation.node.get("requestBody", {}).get("content", {})
        base = f"{operation.pointer}/requestBody/content"
        return {kind: f"{base}/{_escaped(kind)}/schema" for kind in content if "schema" in content[kind]}

    def parameters(self, operation: Operation) -> dict[str, tuple[str, Node]]:
        """The parameters of an operation in path, query and header: name to place and what is said of it."""
        found: dict[str, tuple[str, Node]] = {}
        path = operation.pointer.rpartition("/")[0]
        places = [f"{path}/parameters/{i}" for i in range(len(self.at(path).get("parameters", ())))]
        places += [f"{operation.pointer}/parameters/{i}" for i in range(len(operation.node.get("parameters", ())))]
        for place in places:
            pointer, node = self.follow(place)
            found[node["name"]] = (f"{pointer}/schema", node)
        return found


def without_prose(value: Any, *, keys_are_names: bool = False) -> Any:
    """A document's facts: without descriptions, examples and other sentences.

    Of the reference's own notes, the page that an operation stands on is kept.

    Args:
        value: the document, or a part of it.
        keys_are_names: whether the keys of `value` are names, such as those of properties, all of which are kept.
    """
    if isinstance(value, list):
        return [without_prose(item) for item in cast("Any", value)]
    if not isinstance(value, dict):
        return value
    kept: Node = {}
    given = cast("Node", value)
    for key, item in given.items():
        if keys_are_names or (key not in _PROSE and not key.startswith("x-oai")):
            kept[key] = without_prose(item, keys_are_names=not keys_are_names and key in _NAME_KEYED)
        elif key == "x-oaiMeta" and "group" in item:
            kept[key] = {part: item[part] for part in ("group", "path") if part in item}
    # OpenAPI requires a description of responses: of what has content, or at most headers beside its description.
    if not keys_are_names and (
        "content" in kept or (set(given) <= {"description", "headers"} and "description" in given)
    ):
        kept.setdefault("description", "")
    return kept


def _key_in(node: Any, key: str) -> str | int:
    return int(key) if isinstance(node, list) else key


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
