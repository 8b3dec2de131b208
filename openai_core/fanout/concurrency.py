"""How many requests to have under way at once, found out by trying. Results are passed in; nothing here waits."""

from __future__ import annotations

from typing import Final

__all__ = ["FIRST", "AutoConcurrency"]

FIRST: Final = 16
LEAST: Final = 4
"""Fewer are never under way: a pace this slow is the limiter's business."""
_INTERVAL: Final = 0.5
"""Seconds that one size is tried for at least."""
_ANSWERS: Final = 2.0
"""Answers that are waited for before a size is judged, as a multiple of it."""
_GAIN: Final = 1.08
"""What a larger size must bring in answers a second to be kept."""
_OVERLOAD: Final = 0.7
_PROBE: Final = 1.25
_PATIENCE: Final = 20
"""Intervals at one size before a larger one is tried again."""


class AutoConcurrency:
    """Doubles the number of requests under way as long as that brings more answers a second. Not thread-safe.

    When it does not, it goes back to the size before and tries a little more now and then. Answers that say the server
    has too much to do (5xx, timeouts, lost connections) make it smaller, once an interval.

    Args:
        most: it is never larger.
    """

    __slots__ = ("_began", "_best", "_done", "_doubling", "_overloaded", "_rate", "_rest", "_used", "limit", "most")

    def __init__(self, most: int, first: int = FIRST) -> None:
        self.most = most
        self.limit = min(first, most)
        """Requests that may be under way, now."""
        self._best = self.limit  # the size to go back to
        self._rate = 0.0  # answers a second at that size
        self._began: float | None = None
        self._done = 0
        self._used = False
        self._doubling = True
        self._overloaded = False
        self._rest = 0

    def full(self) -> None:
        """Note that more could have been under way: only then does a larger size make sense."""
        self._used = True

    def answered(self, now: float) -> None:
        """Note an answer, of whatever kind but those of an overload."""
        if self._began is None:
            self._began = now
            return
        self._done += 1
        elapsed = now - self._began
        if elapsed >= _INTERVAL and self._done >= _ANSWERS * self.limit:
            self._judge(self._done / elapsed)
            self._start(now)

    def overloaded(self, now: float) -> None:
        """Note an answer that says the server has too much to do, or none at all."""
        if not self._overloaded:
            self._overloaded = True
            self._doubling = False
            self.limit = self._best = max(min(LEAST, self.most), int(self.limit * _OVERLOAD))
            self._rate = 0.0
            self._rest = 0
        self.answered(now)

    def _start(self, now: float) -> None:
        self._began = now
        self._done = 0
        self._used = False
        self._overloaded = False

    def _judge(self, rate: float) -> None:
        if self._overloaded:
            return
        if self.limit > self._best:
            if rate >= self._rate * _GAIN:
                self._best, self._rate = self.limit, rate
            else:
                self.limit, self._doubling, self._rest = self._best, False, 0
                return
        else:
            self._rate = rate
            self._rest += 1
        if self._used and (self._doubling or self._rest >= _PATIENCE):
            factor = 2.0 if self._doubling else _PROBE
            self.limit = min(self.most, max(self.limit + 1, int(self.limit * factor)))
            self._rest = 0

    def __repr__(self) -> str:
        return f"<AutoConcurrency {self.limit} of at most {self.most}>"
