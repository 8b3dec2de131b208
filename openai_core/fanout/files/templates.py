"""A prompt with the names of columns in braces: `Translate: {text}`. Checked when made; nothing is evaluated."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from string import Formatter
from typing import Any

__all__ = ["Template"]


class Template:
    """A text with `{column}` where the value of a column goes; `{{` and `}}` are braces.

    Raises:
        ValueError: a brace is not closed, or what is between two is more than a name.
    """

    def __init__(self, text: str) -> None:
        try:
            parts = list(Formatter().parse(text))
        except ValueError as exc:
            raise ValueError(f"the template is not complete: {exc}; write {{{{ and }}}} for braces") from None
        self._parts: list[tuple[str, str | None]] = []
        for literal, name, spec, conversion in parts:
            if name is not None and (not name or spec or conversion):
                shown = f"{{{name}{'!' + conversion if conversion else ''}{':' + spec if spec else ''}}}"
                raise ValueError(f"the template has {shown}; give the name of a column, and {{{{ and }}}} for braces")
            self._parts.append((literal, name))

    @property
    def columns(self) -> list[str]:
        """The columns that it names, each once."""
        return list(dict.fromkeys(name for _, name in self._parts if name is not None))

    def check(self, columns: Collection[str]) -> None:
        """See that a table has the columns.

        Raises:
            ValueError: it has not.
        """
        missing = [name for name in self.columns if name not in columns]
        if missing:
            raise ValueError(f"the template names {', '.join(missing)}; the columns are {', '.join(columns)}")

    def fill(self, row: Mapping[str, Any]) -> str:
        """The text for a row. Values that are no texts are written as JSON, and missing ones as nothing."""
        return "".join(literal + ("" if name is None else _written(row[name])) for literal, name in self._parts)


def _written(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
