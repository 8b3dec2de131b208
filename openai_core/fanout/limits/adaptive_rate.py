"""The rate of requests to a server that reports no limits, adapted to its refusals. Performs no I/O."""

from __future__ import annotations

import math
from typing import Final

__all__ = ["AdaptiveRate"]

_FIRST: Final = 10.0
"""Requests a second until the first answer has come: it may report the limits, and then nothing needs to be found."""
_NEXT: Final = 50.0
"""Requests a second after an answer that reported no limits."""
_DOUBLING: Final = 0.1
"""Seconds in which the pace doubles as long as nothing was refused."""
_LARGEST: Final = 1e6
_SMALLEST: Final = 0.05
_SURE: Final = 1.0
"""Requests a second below which what was taken says little: a refusal of the very first would leave next to nothing."""
_FIRST_CUT: Final = 0.5
_CUT: Final = 0.7
_GROWTH: Final = 0.02
"""What the pace grows by in a second once there was a refusal."""
_MEMORY: Final = 10.0
"""Seconds over which the real pace is measured."""
_BURST: Final = 0.030
_LONGEST_GROWTH: Final = 30.0
"""Seconds: a pace that nobody uses meanwhile is not tried, and grows no more after them."""


class AdaptiveRate:
    """Doubles the pace until a refusal, then follows what was really sent. Not thread-safe."""

    __slots__ = ("_began", "_cuts", "_growing", "_level", "_measured_at", "_rate", "_recent", "_time")

    def __init__(self) -> None:
        self._rate = _FIRST
        self._level = 1.0
        self._time: float | None = None
        self._began = 0.0
        self._cuts = 0
        self._growing = False
        self._recent = 0.0
        self._measured_at = 0.0

    @property
    def rate(self) -> float:
        """Requests a second, now."""
        return self._rate

    @property
    def cool_down(self) -> float:
        """Seconds of rest after a refusal."""
        return 1.0 if self._cuts <= 1 else 2.0

    @property
    def is_unlimited(self) -> bool:
        """Whether the pace is as large as it gets, and nothing was ever refused."""
        return self._rate >= _LARGEST and not self._cuts

    def answered(self) -> None:
        """Note an answer that reported no limits: from now on, the pace grows."""
        if not self._growing:
            self._growing = True
            self._rate = max(self._rate, _NEXT)

    def wait_for(self, now: float) -> float:
        """Seconds until the next request may start; 0 for now."""
        if self._time is None:
            self._time = self._began = self._measured_at = now
        elapsed = max(0.0, now - self._time)
        self._time = now
        if self._growing and self._rate < _LARGEST:
            tried = min(elapsed, _LONGEST_GROWTH)
            growth = (1 + _GROWTH) ** tried if self._cuts else 2.0 ** min(tried / _DOUBLING, 64.0)
            self._rate = min(self._rate * growth, _LARGEST)
        most = max(self._rate * _BURST, 1.0)
        level = self._level + self._rate * elapsed
        self._level = level if level < most else most
        if level >= 1.0:
            return 0.0
        missing = 1.0 - self._level
        return missing / self._rate if missing > 1e-9 else 0.0

    def take(self, now: float, requests: int = 1) -> None:
        """Count requests that start now."""
        self._level -= requests
        if now > self._measured_at:
            self._recent *= math.exp((self._measured_at - now) / _MEMORY)
            self._measured_at = now
        self._recent += requests

    def refused(self, now: float, *, first: bool) -> None:
        """Slow down after a refusal: to a share of what the server took, not of what could have been sent.

        Args:
            first: whether it begins an episode. Those that follow only correct what was taken.
        """
        self._recent = max(0.0, self._recent - 1.0)
        if first:
            self._cuts += 1
            self._growing = True
            self._level = min(self._level, 0.0)
        age = max(now - self._began, 0.1)
        recent = self._recent * math.exp(-max(0.0, now - self._measured_at) / _MEMORY)
        taken = recent / (_MEMORY * (1 - math.exp(-age / _MEMORY)))
        share = _CUT if self._cuts > 1 else _FIRST_CUT
        self._rate = max(min(self._rate * (share if first else 1.0), max(taken * share, _SURE)), _SMALLEST)
