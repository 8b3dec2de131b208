"""What a schema states beyond its type: limits, units, defaults, deprecation; as a few words for a docstring."""

from __future__ import annotations

import json
from typing import Any

from .document import Document, Node

__all__ = ["field_doc"]


def field_doc(document: Document, pointer: str, *, request: bool = True) -> str | None:
    """Words on the value at a pointer; None if its type says all.

    Args:
        document: the document.
        pointer: where the value is described.
        request: whether it is sent; what comes back has no default.
    """
    stated = _stated(document, pointer)
    words = [
        *_unit(stated),
        *_range(stated),
        *_length(stated),
        *(_default(stated) if request else ()),
    ]
    text = "; ".join(words)
    sentence = f"{text[0].upper()}{text[1:]}." if text else ""
    if stated.get("deprecated"):
        sentence = f"Deprecated. {sentence}".strip()
    return sentence or None


def _stated(document: Document, pointer: str) -> Node:
    """All that is said of a value: beside references and in the one member that is not null."""
    stated: Node = {}
    for _, node in document.steps(pointer):
        stated = {**node, **stated}
    members = [one for one in document.alternatives(pointer) if document.follow(one)[1].get("type") != "null"]
    if len(members) == 1:
        stated = {**document.follow(members[0])[1], **stated}
    return stated


def _unit(node: Node) -> list[str]:
    return ["Unix seconds"] if node.get("format") == "unixtime" else []


def _range(node: Node) -> list[str]:
    if node.get("type") not in ("integer", "number"):
        return []
    low, high = _bound(node, "minimum"), _bound(node, "maximum")
    if low is not None and high is not None:
        return [f"{_number(low)} to {_number(high)}"]
    if low is not None:
        return [f"at least {_number(low)}"]
    return [f"at most {_number(high)}"] if high is not None else []


def _length(node: Node) -> list[str]:
    kind = node.get("type")
    unit = {"string": "characters", "array": "items"}.get(kind) if isinstance(kind, str) else None
    if unit is None:
        return []
    low, high = (
        (node.get("minLength"), node.get("maxLength"))
        if kind == "string"
        else (node.get("minItems"), node.get("maxItems"))
    )
    if low and high:
        return [f"exactly {low} {unit}" if low == high else f"{low} to {_number(high)} {unit}"]
    if high:
        return [f"at most {_number(high)} {unit}"]
    return [f"at least {low} {unit if low > 1 else unit[:-1]}"] if low else []


def _default(node: Node) -> list[str]:
    value = node.get("default")
    if value is None or isinstance(value, (dict, list)) or len(_constants(node)) == 1:
        return []
    return [f"{_shown(value)} by default"]


def _constants(node: Node) -> list[Any]:
    return list(node.get("enum", ())) or ([node["const"]] if "const" in node else [])


def _bound(node: Node, keyword: str) -> float | None:
    """A limit; as a number, since the document writes some as text."""
    value = node.get(keyword)
    return json.loads(value) if isinstance(value, str) else value


def _number(value: float) -> str:
    return f"{value:,}" if isinstance(value, int) else f"{value:,g}"


def _shown(value: Any) -> str:
    if isinstance(value, bool) or value == "":
        return f"`{value!r}`"
    return _number(value) if isinstance(value, (int, float)) else f'`"{value}"`'
