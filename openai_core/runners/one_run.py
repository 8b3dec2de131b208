"""Whether a runner may run: once at a time, and not after it was closed."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Literal

from typing_extensions import TypedDict

from ..forks import new_lock

__all__ = ["CloseStatus", "OneRun"]


class CloseStatus(TypedDict):
    """What `close` found: `draining` while a run goes on, which it ends as it would have."""

    status: Literal["closed", "draining"]


class OneRun:
    """The state of one runner. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = new_lock()
        self._is_running = False
        self._is_closed = False

    @contextmanager
    def begun(self) -> Generator[None]:
        """Hold the runner for one run.

        Raises:
            RuntimeError: another run goes on, or the runner is closed.
        """
        with self._lock:
            if self._is_running:
                raise RuntimeError("this runner is in a run already; make another one to run at the same time")
            if self._is_closed:
                raise RuntimeError("this runner is closed; make another one")
            self._is_running = True
        try:
            yield
        finally:
            self._is_running = False

    def close(self) -> CloseStatus:
        """Allow no further run. One that goes on is not disturbed."""
        self._is_closed = True
        return {"status": "draining" if self._is_running else "closed"}
