"""Overlays: what a document lacks, in its own language, and what of it has changed since it was published.

An overlay is an OpenAPI fragment in `overlays/`. Its paths, webhooks and components are added to the document's. Under
`x-changes` stands a list of places of the document (`at`, a JSON pointer) with what is different there:

    properties, required   properties that a schema has as well, or has otherwise; those of them that are required
    optional, remove       properties that are no longer required; those that are gone
    members                schemas that a union allows as well
    enum                   the values of an enumeration, all of them
    parameters             parameters that an operation takes as well
    deprecated             that an operation is deprecated
    replace                the whole schema

What overlays add is added before anything is changed. A change that changes nothing is an error, so an overlay cannot
outlive what it was made for. Where a part of the document comes from is remembered by its place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from .document import Document, DocumentError, Node

__all__ = ["OVERLAYS", "Overlay", "OverlayError", "apply"]

OVERLAYS: Final = Path(__file__).with_name("overlays")
_ADDED: Final = ("paths", "webhooks")
_UNIONS: Final = ("anyOf", "oneOf")


class OverlayError(ValueError):
    """An overlay does not fit the document, or changes nothing in it."""


@dataclass(frozen=True, slots=True)
class Overlay:
    """A fragment by the name of its file."""

    name: str
    data: Node

    @classmethod
    def load_all(cls, folder: Path = OVERLAYS) -> list[Overlay]:
        """The overlays of a folder."""
        return [cls(path.stem, Document.load(path).data) for path in sorted(folder.glob("*.json"))]


def apply(overlays: Iterable[Overlay], document: Document) -> None:
    """Add overlays to a document, in place.

    Raises:
        OverlayError: the document has what an overlay would add, lacks a place that it changes, or is already so.
    """
    overlays = list(overlays)
    for overlay in overlays:
        _add_all(overlay, document)
    for overlay in overlays:
        for change in overlay.data.get("x-changes", ()):
            _change(document, change, overlay.name)


def _add_all(overlay: Overlay, document: Document) -> None:
    for section in _ADDED:
        for name, item in overlay.data.get(section, {}).items():
            place = f"#/{section}/{_escaped(name)}"
            _add(document.data.setdefault(section, {}).setdefault(name, {}), item, place)
            document.origins.update({f"{place}/{part}": overlay.name for part in item})
    for kind, parts in overlay.data.get("components", {}).items():
        place = f"#/components/{kind}"
        _add(document.data.setdefault("components", {}).setdefault(kind, {}), parts, place)
        document.origins.update({f"{place}/{_escaped(name)}": overlay.name for name in parts})


def _add(there: Node, more: Mapping[str, Any], place: str) -> None:
    for name, item in more.items():
        if there.get(name, item) != item:
            raise OverlayError(f"the document already has {place}/{_escaped(name)}, which the overlay would add")
        there[name] = item


def _change(document: Document, change: Node, origin: str) -> None:
    pointer = change["at"]
    try:
        node: Node = document.at(pointer)
    except DocumentError as error:
        raise OverlayError(f"an overlay changes {pointer}, which is not there; {error}") from None
    kinds = {kind: what for kind, what in change.items() if kind != "at"}
    if unknown := kinds.keys() - _KINDS.keys():
        raise OverlayError(f"unknown kinds of change at {pointer}: {', '.join(sorted(unknown))}")
    changed = [place for kind, what in kinds.items() for place in _KINDS[kind](node, what, pointer)]
    if not changed:
        raise OverlayError(f"the change at {pointer} changes nothing; remove it from the overlay {origin!r}")
    document.origins.update(dict.fromkeys(changed, origin))


# What a change does; each gives the places that are now the overlay's.


def _properties(node: Node, what: Node, pointer: str) -> list[str]:
    own = node.setdefault("properties", {})
    changed = {name: schema for name, schema in what.items() if own.get(name) != schema}
    own.update(changed)
    return [f"{pointer}/properties/{_escaped(name)}" for name in changed]


def _required(node: Node, what: list[str], pointer: str) -> list[str]:
    more = [name for name in what if name not in node.get("required", ())]
    if more:
        node["required"] = [*node.get("required", ()), *more]
    return [pointer] if more else []


def _optional(node: Node, what: list[str], pointer: str) -> list[str]:
    less = [name for name in node.get("required", ()) if name in what]
    node["required"] = [name for name in node.get("required", ()) if name not in what]
    return [pointer] if less else []


def _remove(node: Node, what: list[str], pointer: str) -> list[str]:
    gone = [name for name in what if node.get("properties", {}).pop(name, None) is not None]
    _optional(node, what, pointer)
    return [pointer] if gone else []


def _members(node: Node, what: list[Node], pointer: str) -> list[str]:
    keyword = next((keyword for keyword in _UNIONS if keyword in node), None)
    if keyword is None:
        raise OverlayError(f"an overlay adds members to {pointer}, which is no union")
    own: list[Node] = node[keyword]
    more = [schema for schema in what if schema not in own]
    first = len(own)
    own.extend(more)
    return [f"{pointer}/{keyword}/{index}" for index in range(first, len(own))]


def _enum(node: Node, what: list[Any], pointer: str) -> list[str]:
    if node.get("enum") == what:
        return []
    node["enum"] = what
    return [pointer]


def _parameters(node: Node, what: list[Node], pointer: str) -> list[str]:
    own: list[Node] = node.setdefault("parameters", [])
    more = [one for one in what if one not in own]
    first = len(own)
    own.extend(more)
    return [f"{pointer}/parameters/{index}" for index in range(first, len(own))]


def _deprecated(node: Node, what: bool, pointer: str) -> list[str]:
    if node.get("deprecated", False) == what:
        return []
    node["deprecated"] = what
    return [pointer]


def _replace(node: Node, what: Node, pointer: str) -> list[str]:
    if node == what:
        return []
    node.clear()
    node.update(what)
    return [pointer]


_KINDS: Final[Mapping[str, Any]] = {
    "replace": _replace,
    "properties": _properties,
    "required": _required,
    "optional": _optional,
    "remove": _remove,
    "members": _members,
    "enum": _enum,
    "parameters": _parameters,
    "deprecated": _deprecated,
}


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
