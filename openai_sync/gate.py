"""One-shot event without a lock; safe to wait on in signal handlers."""

from __future__ import annotations

import os
from collections import deque
from typing import Any, Final

from .real_threads import allocate_lock

__all__ = ["Gate", "wait"]

# On Windows a lock waited for without a limit does not notice Ctrl-C.
_POLL_SECONDS: Final = 0.1 if os.name == "nt" else None


class Gate:
    """Shut at first, and open for good once it is opened.

    `threading.Event` holds a lock while it looks at its state. A signal handler that came in that moment, and waited
    for the same event, would wait for its own thread for ever.
    """

    __slots__ = ("_waiters", "is_open")

    def __init__(self) -> None:
        self.is_open = False
        self._waiters: deque[Any] = deque()

    def open(self) -> None:
        """Let everybody through. May be called again, and from any thread."""
        self.is_open = True
        while self._waiters:
            try:
                self._waiters.popleft().release()
            except IndexError:
                return

    def wait(self, timeout: float | None = None) -> bool:
        """Block until it is open, at most `timeout` seconds. Returns whether it is."""
        if self.is_open:
            return True
        lock = allocate_lock()
        lock.acquire()
        self._waiters.append(lock)
        # Looked at once more after queueing up: who opened it in between has found nobody.
        if not self.is_open:
            if timeout is None:
                wait(lock)
            else:
                lock.acquire(timeout=max(0.0, timeout))
        return self.is_open


def wait(lock: Any) -> None:
    """Acquire `lock` without a timeout, unless a signal handler raises."""
    if _POLL_SECONDS is None:
        lock.acquire()
    else:
        while not lock.acquire(True, _POLL_SECONDS):
            pass
