"""The errors of decoding."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["DecodeError", "NotJSONError"]


class NotJSONError(ValueError):
    """The text is not JSON."""

    position: int
    """Where in the text it stops being JSON, counted in bytes from 0; the length of the text if it ends too early."""
    reason: str
    """What is wrong there."""

    def __init__(self, reason: str, position: int) -> None:
        super().__init__(reason, position)
        self.reason = reason
        self.position = position

    @property
    def problem(self) -> str:
        """What is wrong, and where, for messages that say already that it is no JSON."""
        return f"{self.reason} at byte {self.position}"

    def __str__(self) -> str:
        return f"not JSON: {self.problem}"


class DecodeError(ValueError):
    """JSON that does not fit the type: anywhere in strict mode, otherwise only at the root."""

    path: tuple[str | int, ...]
    """Keys and indexes from the root to the place."""
    reason: str
    """What is wrong there."""

    def __init__(self, reason: str, path: Iterable[str | int] = ()) -> None:
        self.reason = reason
        self.path = tuple(path)
        super().__init__(reason, self.path)

    def within(self, key: str | int) -> DecodeError:
        """Prepend `key` to the path. Returns itself."""
        self.path = (key, *self.path)
        self.args = (self.reason, self.path)
        return self

    def __str__(self) -> str:
        return f"{self.reason} at {render_path(self.path)}"


def render_path(path: Iterable[str | int]) -> str:
    """Write a path as `$.choices[0].index`."""
    return "$" + "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in path)
