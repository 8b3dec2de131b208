"""Whether something may be used: by one at a time, and by none once it is closed."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Literal

from typing_extensions import TypedDict

from .forks import new_lock

__all__ = ["CloseStatus", "ExclusiveUse"]


class CloseStatus(TypedDict):
    """What closing gives."""

    status: Literal["closed", "draining"]
    """`draining` while it is still in use: that is left to finish."""


class ExclusiveUse:
    """Whether one object is in use, and whether it was closed. Safe to use from several threads.

    Args:
        in_use: the error for a second use at the same time.
        closed: the error for a use after closing.
    """

    __slots__ = ("_closed", "_in_use", "_is_closed", "_is_in_use", "_lock")

    def __init__(self, *, in_use: str, closed: str) -> None:
        self._in_use, self._closed = in_use, closed
        self._lock = new_lock()
        self._is_in_use = False
        self._is_closed = False

    @property
    def state(self) -> Literal["open", "busy", "draining", "closed"]:
        """`open`, `busy`, `draining` (closed while in use) or `closed`."""
        if self._is_closed:
            return "draining" if self._is_in_use else "closed"
        return "busy" if self._is_in_use else "open"

    @contextmanager
    def held(self) -> Generator[None]:
        """Use the object, and keep others from it meanwhile.

        Raises:
            RuntimeError: it is in use, or was closed. Never waits.
        """
        with self._lock:
            if self._is_in_use:
                raise RuntimeError(self._in_use)
            if self._is_closed:
                raise RuntimeError(self._closed)
            self._is_in_use = True
        try:
            yield
        finally:
            self._is_in_use = False

    def close(self) -> CloseStatus:
        """Allow no further use. One that goes on is not disturbed. May be called again."""
        self._is_closed = True
        return {"status": "draining" if self._is_in_use else "closed"}
