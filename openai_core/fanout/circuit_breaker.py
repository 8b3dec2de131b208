"""A circuit breaker for connecting: opens after failures in a row, then lets single requests probe. Performs no I/O."""

from __future__ import annotations

from typing import Final

__all__ = ["CircuitBreaker"]

_FAILURES: Final = 8
"""Failures to connect in a row, with no answer between them, that make an outage."""
_FIRST: Final = 0.5
_LONGEST: Final = 15.0


class CircuitBreaker:
    """Counts failures to connect; open while there is an outage. Not thread-safe."""

    __slots__ = ("_next", "_pause", "began", "failures")

    def __init__(self) -> None:
        self.failures = 0
        """Failures to connect since the last answer."""
        self._pause = _FIRST
        self._next = 0.0
        self.began: float | None = None
        """When the outage began; None if there is none."""

    def answered(self) -> None:
        """Note any answer: there is a network."""
        if self.failures:
            self.failures = 0
            self.began = None
            self._pause = _FIRST

    def failed(self, now: float) -> bool:
        """Note an attempt that found no connection; whether that is part of an outage, and not its own fault."""
        self.failures += 1
        if self.failures < _FAILURES:
            return False
        if self.began is None:
            self.began = self._next = now
        if now >= self._next:
            self._next = now + self._pause
            self._pause = min(self._pause * 2, _LONGEST)
        return True

    def wait_for(self, now: float) -> float:
        """Seconds until the next attempt makes sense; 0 for now."""
        return 0.0 if self.began is None else max(0.0, self._next - now)

    def probing(self, now: float) -> None:
        """Record a probe; other attempts wait for its result."""
        if self.began is not None:
            self._next = now + self._pause
