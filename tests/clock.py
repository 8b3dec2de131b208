"""A clock that a test may put forward, for event loops of both kinds and for what reads the time itself."""

from __future__ import annotations

import time

import pytest

__all__ = ["Clock"]


class Clock:
    """The monotonic time, plus what it was put forward by. For all threads, those of the sync facade included.

    It goes on by itself, so that limits on a test still end it. A loop that waits looks at the time when it wakes.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.step = 0.0
        """Seconds that pass at each look at the time, as on a machine that is far too busy."""
        self._ahead = 0.0
        self._monotonic, self._perf_counter = time.monotonic, time.perf_counter
        monkeypatch.setattr(time, "monotonic", lambda: self._monotonic() + self._passed())  # asyncio's
        monkeypatch.setattr("trio._core._run.perf_counter", lambda: self._perf_counter() + self._passed())

    def advance(self, seconds: float) -> None:
        """Put it forward."""
        self._ahead += seconds

    def _passed(self) -> float:
        self._ahead += self.step
        return self._ahead
