"""Have the disk keep up with a file, in a thread: a synchronization every 50 ms costs the event loop nothing."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import Final

from ...forks import new_event
from .errors import JournalError

__all__ = ["INTERVAL", "BackgroundSync"]

INTERVAL: Final = 0.050
"""Seconds of results that a failure of power may cost; they are asked for again on resuming."""

_sync: Final[Callable[[int], None]] = getattr(os, "fdatasync", os.fsync)


class BackgroundSync:
    """Synchronizes a file within 50 ms of each change, as long as it runs.

    Args:
        fd: of the file; it must stay open until `close`.
        sync: does it; for tests.
    """

    def __init__(self, fd: int, *, interval: float = INTERVAL, sync: Callable[[int], None] = _sync) -> None:
        self._fd = fd
        self._interval = interval
        self._sync = sync
        self._changed = new_event()
        self._ended = new_event()
        self._error: OSError | None = None
        self.count = 0
        """How often it synchronized."""
        self._thread = threading.Thread(target=self._run, name="openai-core journal", daemon=True)
        self._thread.start()

    def changed(self) -> None:
        """Note that the file has changed.

        Raises:
            JournalError: the disk refused what was written before.
        """
        if self._error is not None:
            raise self._failed(self._error)
        self._changed.set()

    def close(self) -> None:
        """Synchronize what is left, and end.

        Raises:
            JournalError: the disk refused it.
        """
        self._ended.set()
        self._changed.set()
        self._thread.join()
        if self._error is not None:
            raise self._failed(self._error)

    def _run(self) -> None:
        while True:
            self._changed.wait()
            self._ended.wait(self._interval)
            self._changed.clear()  # what is written from here on is seen the next time, at the latest
            ending = self._ended.is_set()
            try:
                self._sync(self._fd)
            except OSError as exc:
                self._error = exc
                return
            self.count += 1
            if ending and not self._changed.is_set():
                return

    def _failed(self, error: OSError) -> JournalError:
        return JournalError(
            f"the disk did not take the latest results: {error.strerror}; resume the run to repeat them"
        )
