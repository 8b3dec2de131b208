"""Whether a toolset takes calls: one at a time, and none once it is closed."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Literal

from typing_extensions import TypedDict

from ..forks import new_lock

__all__ = ["CloseStatus", "Lifecycle"]


class CloseStatus(TypedDict):
    """What closing a toolset gives."""

    status: Literal["closed", "draining"]
    """`draining` while a call is still running: it is left to finish."""


class Lifecycle:
    """The state of one toolset. Safe to use from several threads.

    Args:
        of: what the toolset is called in errors.
    """

    def __init__(self, of: str) -> None:
        self._of = of
        self._lock = new_lock()
        self._busy = False
        self._closed = False

    @property
    def state(self) -> Literal["open", "busy", "draining", "closed"]:
        """`open`, `busy`, `draining` or `closed`."""
        if self._closed:
            return "draining" if self._busy else "closed"
        return "busy" if self._busy else "open"

    @contextmanager
    def call(self) -> Generator[None]:
        """Hold the toolset for one call.

        Raises:
            RuntimeError: another call is running, or the toolset was closed.
        """
        with self._lock:
            if self._closed:
                raise RuntimeError(f"the {self._of} toolset is closed; make another one over the same driver")
            if self._busy:
                raise RuntimeError(f"the {self._of} toolset is running another call; run one call after the other")
            self._busy = True
        try:
            yield
        finally:
            self._busy = False

    def close(self) -> CloseStatus:
        """Take no further calls. May be called again."""
        self._closed = True
        return {"status": "draining" if self._busy else "closed"}
