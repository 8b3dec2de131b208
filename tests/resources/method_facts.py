"""What every method of the API sends: facts about the official client, 3.57.0."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

__all__ = ["METHODS", "MethodFact"]

FACTS = Path(__file__).parent.parent / "facts" / "methods.json"


@dataclass(frozen=True)
class MethodFact:
    """Where each parameter of a method goes, and what its requests always have."""

    name: str
    row: dict[str, Any]

    def __str__(self) -> str:
        return self.name

    @property
    def verb(self) -> str:
        return str(self.row["call"]).partition(" ")[0]

    @property
    def path(self) -> str:
        """With the fixed query, if there is one."""
        return str(self.row["call"]).partition(" ")[2]

    @property
    def positional(self) -> list[str]:
        return list(self.row.get("positional", ()))

    def parameters(self, place: str, *, required: bool) -> list[str]:
        """The names of those that go to a place: `path`, `query`, `body`, `header`."""
        names: list[str] = self.row.get(place, [])
        return [name.rstrip("!") for name in names if name.endswith("!") or not required]

    @property
    def files(self) -> list[str]:
        return list(self.row.get("files", ()))

    @property
    def is_deprecated(self) -> bool:
        return bool(self.row.get("deprecated"))

    @property
    def is_admin(self) -> bool:
        return self.row.get("auth") == "admin"

    @property
    def accept(self) -> str:
        return str(self.row.get("accept", "application/json"))

    def content_type(self, *, full: bool) -> str | None:
        """Without the boundary; None for no body."""
        usual = self.row.get("content_type")
        found = self.row.get("content_type_with_optional", usual) if full else usual
        return None if found is None else str(found)

    def on(self, client: Any) -> Any:
        """The method, of a client or of one of its views."""
        return functools.reduce(getattr, self.name.split("."), client)

    def values(self, *, full: bool) -> dict[str, Any]:
        """A value for each keyword parameter, or for those alone that are required."""
        names = [
            name for place in ("path", "query", "body", "header") for name in self.parameters(place, required=not full)
        ]
        return {name: self._value(name) for name in names if name != "stream"}

    def _value(self, name: str) -> Any:
        if name in self.files:
            return b"some bytes"
        if name == "betas":
            return ["one", "two"]
        return {"type": "session"} if self.name == "realtime.calls.create" and name == "session" else f"{name} of it"


def _forms(row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A row for each set of names that a method's body may be of, if there are several."""
    for names in row.get("forms", ()):
        yield {
            **row,
            "body": [f"{name}!" for name in names],
            "files": [name for name in row.get("files", ()) if name in names],
        }
    if "forms" not in row:
        yield row


METHODS = [
    MethodFact(form["name"], form) for row in json.loads(FACTS.read_text(encoding="utf-8")) for form in _forms(row)
]
