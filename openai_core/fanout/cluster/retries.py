"""Requests that came back to the driver to be tried again, since it has the budget. Nothing here waits."""

from __future__ import annotations

import heapq
import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..requests import Request
    from ..result import Result

__all__ = ["Retries"]

_GROWTH = 2.0
_LONGEST = 60.0


class Retries:
    """Not thread-safe.

    Args:
        most: how often a request is tried again.
    """

    def __init__(self, most: float) -> None:
        self._most = most
        self._attempts: dict[int, tuple[int, int]] = {}  # failures, and attempts
        self._waiting: list[tuple[float, int, Result[Any]]] = []

    def attempts(self, index: int) -> int:
        """Attempts of a request before the last time it came back."""
        return self._attempts.get(index, (0, 0))[1]

    def take(self, now: float, wait: float, result: Result[Any]) -> bool:
        """Take in a request that failed; False if it was tried often enough.

        Args:
            now: seconds on a monotonic clock.
            wait: seconds to wait after a first failure.
            result: the failure, with all attempts so far.
        """
        failures = self._attempts.get(result.index, (0, 0))[0]
        if failures >= self._most:
            return False
        self._attempts[result.index] = failures + 1, result.attempts
        due = now + min(wait * _GROWTH**failures, max(wait, _LONGEST))
        heapq.heappush(self._waiting, (due, result.index, result))
        return True

    def due(self, now: float) -> list[tuple[int, Request[Any]]]:
        """Those whose wait is over."""
        found: list[tuple[int, Request[Any]]] = []
        while self._waiting and self._waiting[0][0] <= now:
            _, index, result = heapq.heappop(self._waiting)
            found.append((index, result.request))
        return found

    def wait(self, now: float) -> float:
        """Seconds until the next one is due."""
        return max(0.0, self._waiting[0][0] - now) if self._waiting else math.inf

    def forget(self, index: int) -> None:
        """Note that a request has its result."""
        self._attempts.pop(index, None)

    def rest(self) -> list[Result[Any]]:
        """The failures of those that wait; they are forgotten here."""
        found = [result for _, _, result in sorted(self._waiting, key=lambda each: each[1])]
        self._waiting = []
        return found

    def __len__(self) -> int:
        return len(self._waiting)
