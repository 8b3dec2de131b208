"""The headers of a response as text, decoded when they are asked for: of most responses, one is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, TypeVar, overload

__all__ = ["ReceivedHeaders"]

D = TypeVar("D")


class ReceivedHeaders(Mapping[str, str]):
    """Headers by their names in any case, the first of those that are repeated; iteration gives each name once.

    Args:
        raw: the headers as received.
    """

    __slots__ = ("_raw",)

    def __init__(self, raw: Sequence[tuple[bytes, bytes]]) -> None:
        self._raw = raw

    def __getitem__(self, name: str) -> str:
        value = self.get(name)
        if value is None:
            raise KeyError(name)
        return value

    @overload
    def get(self, name: str, /) -> str | None: ...
    @overload
    def get(self, name: str, /, default: str) -> str: ...
    @overload
    def get(self, name: str, /, default: D) -> str | D: ...
    def get(self, name: str, /, default: Any = None) -> Any:
        """The value of a header; `default` if there is none."""
        wanted = name.lower().encode("latin-1", "replace")
        size = len(wanted)
        for found, value in self._raw:
            if len(found) == size and found.lower() == wanted:
                return value.decode("utf-8", "surrogateescape")
        return default

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.get(name) is not None

    def __iter__(self) -> Iterator[str]:
        return (name.decode("latin-1") for name in {name.lower(): None for name, _ in self._raw})

    def __len__(self) -> int:
        return len({name.lower() for name, _ in self._raw})

    def __repr__(self) -> str:
        return f"<ReceivedHeaders {', '.join(self)}>"
