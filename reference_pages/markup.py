"""Parts of pages as HTML: annotations whose names are links, descriptions, tables of parameters and fields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from posixpath import relpath
from typing import Any, Final

import griffe

from .interface import Interface, Parameter, union_of

__all__ = ["Links", "code", "fields_table", "parameters_table", "prose"]

_CODE: Final = re.compile(r"``?([^`]+)``?")
_DEFAULT: Final = re.compile(r"(?:^|(?<=[.;] ))(`[^`]+`|[\d,.]+) by default")


class Links:
    """Where types have their places, seen from one page.

    Args:
        known: the interface, which tells what names stand for.
        page: the folder of the page below the site, such as `reference/api/files`.
    """

    def __init__(self, known: Interface, page: str) -> None:
        self._known = known
        self._page = page

    def to(self, made: Any) -> str | None:
        """The address of a type of the API, relative to the page; None for what has no place."""
        path: str = made.path
        has_place = made.is_class or (made.is_attribute and "TypeAlias" in str(made.annotation))
        if not has_place or not path.startswith("openai_core.types."):
            return None
        module, _, name = path.removeprefix("openai_core.types.").rpartition(".")
        folder = f"reference/types/{module.replace('.', '/')}"
        return f"{relpath(folder, self._page)}/#{name}" if module else None

    def annotation(self, annotation: Any) -> str:
        """An annotation as HTML."""
        parts = union_of(annotation) if annotation is not None else []
        return f"<code>{' | '.join(self._expression(part) for part in parts) or 'object'}</code>"

    def _expression(self, part: Any) -> str:
        if isinstance(part, str):
            return escape(part)
        return "".join(self._element(one) for one in part.iterate(flat=True))

    def _element(self, one: Any) -> str:
        if not isinstance(one, griffe.ExprName):
            return escape(str(one))
        made = self._known.known(one)
        address = self.to(made) if made is not None else None
        return f'<a href="{address}">{escape(one.name)}</a>' if address else escape(one.name)


def prose(text: str) -> str:
    """A sentence of a docstring as HTML."""
    parts = _CODE.split(text)
    return "".join(code(part) if index % 2 else escape(part, quote=False) for index, part in enumerate(parts))


def code(text: str) -> str:
    """Code within a sentence, as HTML."""
    return f"<code>{escape(text, quote=False)}</code>"


def parameters_table(parameters: Sequence[Parameter], links: Links) -> str:
    """The parameters of a method: name, type, default, description."""
    rows = [
        (code(one.name), links.annotation(one.annotation), _default(one), prose(one.description)) for one in parameters
    ]
    return _table(("Parameter", "Type", "Default", "Description"), rows)


def fields_table(fields: Sequence[Parameter], links: Links) -> str:
    """The fields of a type: name, type, description. Searches find the type, and not each of its fields."""
    rows = [(code(one.name), links.annotation(one.annotation), prose(one.description)) for one in fields]
    return _table(("Field", "Type", "Description"), rows).replace("<table>", "<table data-search-exclude>", 1)


def _default(one: Parameter) -> str:
    if one.required:
        return "required"
    if one.default is not None:
        return code(one.default)
    found = _DEFAULT.search(one.description)
    return prose(found[1] if found[1].startswith("`") else f"`{found[1]}`") if found else ""


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    titles = "".join(f"<th>{one}</th>" for one in head)
    lines = [f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows]
    return "\n".join(["<table>", f"<thead><tr>{titles}</tr></thead>", "<tbody>", *lines, "</tbody>", "</table>"])
