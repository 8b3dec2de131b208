"""One limited resource, requests or tokens: how much may start now, at our own pace and by what the server has left."""

from __future__ import annotations

import math
from typing import Final

from .headers import MINUTE

__all__ = ["Bucket"]

_PACE: Final = 0.97
"""The share of a limit that is used: what is left absorbs the difference between our clock and the server's."""
_BURST: Final = 0.030
"""Seconds of the pace that may start at once. Servers that enforce a minute's limit by the second allow no more."""
_MARGIN: Final = 0.03
"""The share of a limit that is left to others who use the same key and whose requests we do not see."""
_NEVER_MORE: Final = 0.9
"""The share of a limit that is always enough to begin: a request that is larger could otherwise wait for ever."""


class Bucket:
    """Decides for one resource. The caller passes the time; not thread-safe."""

    __slots__ = ("_filled", "_level", "_sampled", "_seen", "_seen_at", "admitted", "given", "learnt", "limit")

    def __init__(self, given: float | None = None) -> None:
        self.given = given
        """What the user allows, a minute; None for no limit of his."""
        self.learnt: float | None = None
        """What the server allows, a minute; None as long as it has not said."""
        self.limit = given
        """The limit that counts, a minute; None if none is known."""
        self.admitted = 0.0
        """All that was admitted so far."""
        self._level = 0.0
        self._filled: float | None = None
        self._seen: float | None = None  # what the server had left, kept up to date by what we know
        self._seen_at = -math.inf
        self._sampled = -math.inf  # when the request began whose answer reported it

    def allow(self, given: float | None) -> None:
        """Replace what the user allows. What was saved up or owed at another pace is forgotten."""
        if given != self.given:
            self.given = given
            self._filled = None
            self.learn(self.learnt)

    def learn(self, limit: float | None) -> None:
        """Note what the server allows."""
        self.learnt = limit
        known = [each for each in (self.given, limit) if each is not None]
        self.limit = min(known) if known else None

    def forget(self) -> None:
        """Forget what the server said."""
        self.learn(None)
        self._seen = None
        self._sampled = -math.inf

    @property
    def left(self) -> float | None:
        """What the server has left, as far as we know; None if it has not said."""
        return self._seen

    def wait_for(self, now: float, amount: float, scale: float) -> float:
        """Seconds until `amount` may start; 0 for now. Asking takes nothing away.

        Args:
            now: seconds on a monotonic clock.
            amount: requests or tokens.
            scale: the share of the pace that refusals have left, above 0 and at most 1.
        """
        limit = self.limit
        if limit is None:
            return 0.0
        rate = _PACE * scale * limit / MINUTE
        # Never smaller than the next request: one that is larger than the burst would wait for ever.
        room = max(rate * _BURST, amount)
        if self._filled is None:
            self._level = room
        else:
            self._level = min(room, self._level + rate * max(0.0, now - self._filled))
        self._filled = now
        missing = amount - self._level
        # A wait shorter than clocks resolve is none.
        wait = missing / rate if missing > 1e-9 * amount else 0.0
        return max(wait, self._wait_for_server(now, amount))

    def _wait_for_server(self, now: float, amount: float) -> float:
        if self._seen is None or self.learnt is None:
            return 0.0
        rate = self.learnt / MINUTE
        self._seen = min(self.learnt, self._seen + rate * max(0.0, now - self._seen_at))
        self._seen_at = max(now, self._seen_at)
        missing = min(amount + _MARGIN * self.learnt, _NEVER_MORE * self.learnt) - self._seen
        return missing / rate if missing > 1e-9 * self.learnt else 0.0

    def take(self, amount: float) -> None:
        """Count what starts now."""
        self.admitted += amount
        self._level -= amount
        if self._seen is not None:
            self._seen -= amount

    def observe(self, now: float, *, limit: float, remaining: float | None, began: float, admitted: float) -> None:
        """Learn from an answer.

        Args:
            now: seconds on a monotonic clock.
            limit: what the server allows, a minute.
            remaining: what it had left.
            began: when the request began.
            admitted: `admitted` after the request was admitted: what came since is not in `remaining`.
        """
        if limit != self.learnt:
            self.learn(limit)
        if remaining is None or began < self._sampled:
            return  # a later request's answer came first, and knew more
        self._sampled = began
        refilled = limit / MINUTE * max(0.0, now - began)
        self._seen = min(limit, remaining + refilled - (self.admitted - admitted))
        self._seen_at = now

    def settle(self, reserved: float, used: float) -> None:
        """Give back what was reserved and not used; only where no server keeps the count.

        The API counts what was reserved, so where it says what is left, giving back would admit too much.
        """
        if self._seen is None and self.limit is not None:
            self._level = max(self._level + reserved - used, -self.limit)

    def empty(self) -> None:
        """Begin again with nothing saved up, after a refusal."""
        self._level = min(self._level, 0.0)
