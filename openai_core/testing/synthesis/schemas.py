"""A value that satisfies a JSON schema: the smallest sensible one, always the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..engine.json_values import is_array, is_object

__all__ = ["sample"]

_DEPTH = 8
_FORMATS = {
    "date-time": "2026-01-02T03:04:05Z",
    "date": "2026-01-02",
    "time": "03:04:05Z",
    "duration": "P1DT2H",
    "email": "name@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uuid": "00000000-0000-4000-8000-000000000001",
    "uri": "https://example.com/",
}


def sample(schema: Mapping[str, Any], name: str = "value") -> Any:
    """Make a value for a schema. A string without further demands says its property's name.

    Understood are `$ref` within the document, `anyOf`, `oneOf`, `allOf`, `const`, `enum`, `default`, the types, and the
    smallest lengths and numbers. Recursion ends at the first chance after some levels.
    """
    return _sample(schema, schema, name, 0)


def _sample(schema: Any, root: Mapping[str, Any], name: str, depth: int) -> Any:
    if not is_object(schema):
        return name
    if depth > 4 * _DEPTH:
        return None
    node = schema
    if "$ref" in node:
        return _sample(_resolve(str(node["$ref"]), root), root, name, depth + 1)
    for fixed in ("const", "default"):
        if fixed in node:
            return node[fixed]
    if node.get("enum"):
        return node["enum"][0]
    for union in ("anyOf", "oneOf"):
        if node.get(union):
            return _sample(_choose(node[union], depth), root, name, depth + 1)
    if node.get("allOf"):
        merged: dict[str, Any] = {}
        for part in node["allOf"]:
            merged |= _resolve(str(part["$ref"]), root) if "$ref" in part else part
        return _sample(merged, root, name, depth + 1)
    kind = node.get("type", "object" if "properties" in node else "string")
    if is_array(kind):
        kind = "null" if depth > _DEPTH and "null" in kind else kind[0]
    return _sample_of_type(str(kind), node, root, name, depth)


def _sample_of_type(kind: str, node: Mapping[str, Any], root: Mapping[str, Any], name: str, depth: int) -> Any:
    match kind:
        case "object":
            wanted = node.get("required", ()) if depth > _DEPTH else node.get("properties", {})
            return {key: _sample(node["properties"][key], root, key, depth + 1) for key in wanted}
        case "array":
            count = node.get("minItems", 0 if depth > _DEPTH else 1)
            return [_sample(node.get("items", {}), root, name, depth + 1) for _ in range(count)]
        case "integer":
            return int(_number(node, 1))
        case "number":
            return _number(node, 1.5)
        case "boolean":
            return True
        case "null":
            return None
        case _ if node.get("format") in _FORMATS:
            return _FORMATS[node["format"]]
        case _:
            text = name.ljust(node.get("minLength", 0), ".")
            return text[: node["maxLength"]] if "maxLength" in node else text


def _number(node: Mapping[str, Any], usual: float) -> float:
    lowest: float | None = node.get("minimum")
    if lowest is not None:
        return lowest
    above: float | None = node.get("exclusiveMinimum")
    highest: float = node.get("maximum", usual)
    return min(usual, highest) if above is None else above + 1


def _choose(options: list[Any], depth: int) -> Any:
    if depth > _DEPTH:
        for option in options:
            if option.get("type") == "null":
                return option
    return options[0]


def _resolve(reference: str, root: Mapping[str, Any]) -> Any:
    node: Any = root
    for step in reference.removeprefix("#").strip("/").split("/"):
        node = node.get(step.replace("~1", "/").replace("~0", "~"), {}) if step else node
    return node
